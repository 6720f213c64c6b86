import type { desk as source } from '../id/desk.ts';
import type { Texts } from '../texts.ts';

export const desk: Texts<typeof source> = {
  waiting: {
    title: 'Waiting list',
    order: 'In order, with the bed that fits',
    nobody: 'Nobody is waiting.',
    line: '{sex} · {age}{mobility, select, none {} other { · {mobility}}} · {desil}',
    age: '{age} y',
    noAge: 'age not known',
    desil: 'desil {desil}',
    noDesil: 'desil not recorded',
    call: 'Call {name} to {bed}',
    all: 'Open Priority order',
  },
  emergency: 'Emergency admission',
  print: 'Print',
  bed: {
    resident: 'Open the resident',
    call: 'Open the call',
    fits: 'Who fits here',
    nobodyFits: 'Nobody who waits fits this bed yet.',
  },
  admit: {
    act: 'Record arrival…',
    title: '{name} comes in',
    on: 'Day of entry',
    agreement: 'Agreement signed on',
    agreementHint: 'Leave empty if it follows.',
    broughtBy: 'Brought by',
    phone: 'Phone of who brought them',
    submit: 'Record arrival',
    done: '{name} has come in{bed, select, none {.} other {, bed {bed}.}}',
  },
  training: {
    label: 'If in training',
    stop: 'Stops, the seat is free',
    continue_as_day: 'Goes on by day',
  },
  due: {
    late: 'Not back yet: {name}',
    lateHow: 'Call the family, then record the return or extend.',
    overdue: '{days, plural, one {# day} other {# days}} late',
    call: 'Has not answered: {name}',
    callHow: 'Bed {bed} is held. Call, then record the answer.',
    tasks: '{count, plural, one {# resident has} other {# residents have}} overdue tasks',
    tasksHow: 'Open Residents, filter “Overdue tasks”.',
    item: '{kind, select, check_up {Check-up} medicine {Medicine runs out} insurance {Health insurance ends} other {Appointment}}: {name}',
    itemHow: 'Record it when done.',
    itemAt: '{place}. Record it when done.',
  },
};
