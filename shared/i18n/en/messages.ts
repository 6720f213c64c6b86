export const messages = {
  open: 'Copy WA message…',
  title: 'WA message to the family of {name}',
  lead: 'The message is copied and pasted into WhatsApp by hand. The history notes that it was copied.',
  to: '{guardian} · {phone}',
  noGuardian: 'No guardian recorded',
  noPhone: 'no number yet',
  kind: 'Message',
  text: 'What it says',
  submit: 'Copy message',
  none: 'No message fits yet: this child is not designated, not in reserve, and has no answer.',
  copied: 'The message to the family of {name} is copied. Paste it into WhatsApp.',
  notCopied: 'The message could not be copied. Mark its text and press Ctrl+C.',
  kinds: {
    no_show: 'Asking after who has not come',
    reregistration: 'Call to re-register',
    acceptance: 'Notice of acceptance',
    reserve: 'Notice of reserve',
    not_accepted: 'Notice of no place yet',
  },
  refusals: {
    'not-fitting':
      'The state of {name} has changed, so this message no longer fits. Close and open again to choose one that does.',
  },
} as const;
