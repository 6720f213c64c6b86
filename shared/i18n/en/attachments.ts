export const attachments = {
  title: 'Attach a file for {name}',
  lead: 'A phone photo or a scan: JPG, PNG, WebP or PDF, at most 15 MB.',
  kind: 'Kind of file',
  file: 'File',
  choose: 'Choose a file…',
  chosen: 'Chosen: {name}',
  submit: 'Attach',
  open: 'Open {name}',
  end: 'End the attachment',
  endTitle: 'End the attachment {name}',
  endLead: 'It is no longer shown here, but stays in the history and in backups.',
  endReason: 'Reason',
  added: '{name} attached.',
  ended: '{name} ended.',
  size: '{megabytes} MB',
  viewer: 'Attachment {name}',
  pastedName: 'Screenshot',
  paste: {
    nothing:
      'The clipboard holds no picture. Take a screenshot (Windows + Shift + S), then press Ctrl+V again.',
  },
  kinds: {
    family_card: 'Family card',
    birth_certificate: 'Birth certificate',
    photo: 'Photo of the child',
    consent: 'Letter of consent',
    visit: 'Visit form',
    desil_proof: 'Proof of the desil',
    school: 'School letter',
    other: 'Other',
  },
  problems: {
    'file-missing': 'Choose a file first.',
    'reason-empty': 'Write the reason.',
  },
  refusals: {
    unreadable:
      'The file {file} cannot be read. Check the stick or the cable, then choose it again. Nothing was saved.',
    empty: 'The file {file} is empty. Take the photo again, then choose it.',
    'too-large':
      'The file {file} has {megabytes} MB, at most {limit} MB. Make the photo smaller or scan page by page.',
    'wrong-type': 'The file {file} is no JPG, PNG, WebP or PDF. Save it as one of these.',
    same: 'The file {file} equals the attachment “{known}” that is there already.',
    'not-found': 'This attachment is gone.',
    ended: 'The attachment {file} has ended already.',
  },
} as const;
