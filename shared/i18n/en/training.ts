export const training = {
  refusals: {
    'not-found':
      'That {what, select, program {programme} workshop {workshop} instructor {instructor} cohort {cohort} slot {lesson} session {session} trainee {trainee} person {person} unit {unit} partner {partner} vacancy {vacancy} internship {internship} follow_up {follow-up} user {user} other {record}} is no longer there. Load the list again.',
    'name-taken': '“{name}” exists already. Use another name, or edit the one that exists.',
    dates: 'The end ({until}) must come after the beginning ({from}). Check the dates.',
    'already-closed': '{name} ended on {on}.',
    'in-use':
      '{name} is still used: {used} records after that day. End what uses it first, or choose a later day.',
    'seats-full':
      'The seats of {cohort} are full: {held} of {seats}. Put them on the waiting list, or add seats.',
    'workshop-full':
      'The workshop of {cohort} is full: {held} of {seats} places. Put them on the waiting list, or choose a larger workshop.',
    'day-seats-full':
      'The day seats of {cohort} are full: {held} of {seats}. Add day seats to that cohort, or choose to stop.',
    'wheelchair-full':
      'All wheelchair stations in the workshop of {cohort} are taken ({stations}). Put them on the waiting list, or choose another workshop.',
    'limit-other-day':
      'That day would do, another day would not: {limit, select, seats {the seats are full} workshop {the workshop is full} day_seats {the day seats are full} wheelchair {the wheelchair stations are full} main {there is another main programme} cohort {a record lies outside the cohort} other {lessons clash}}. Choose another day, or change what comes before.',
    'main-twice':
      '{name} has been in {cohort} since {since}. One person, one main programme: end that one, or propose this as an extra skill.',
    'already-in': '{name} is in {cohort} already.',
    'outside-cohort':
      '{on} lies outside this cohort (from {from}, until {until}). Choose a day within it.',
    'in-future': '{on} is after today ({today}). Only what has happened is recorded.',
    'wrong-state':
      '{name} is {state, select, proposed {proposed} waiting {waiting for a seat} registered {registered, not begun} active {active} paused {paused} other {no longer in training}}. This step cannot be recorded yet; do the one before first.',
    'too-early':
      '{on} comes before what is recorded of {name} ({since}). Choose that day or a later one.',
    clash:
      '{kind, select, instructor {Instructor {who}} workshop {{who}} other {{who}}} is taken by {cohort} on {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}} {start}–{end}. Choose another time, {kind, select, instructor {instructor} workshop {workshop} other {or group}}.',
    times: 'The end ({end}) must come after the beginning ({start}).',
    'nothing-to-make':
      'No new sessions from {from} to {until}: there are no lessons, or the sessions are there already.',
    'no-lesson':
      'The session on {day} {state, select, held {was held} holiday {is a holiday} cancelled {is cancelled} other {has not been held}}. Change its state first if that is wrong.',
    'not-in-class': '{name} is not active in this class on {day}. Load the list again.',
    'marks-missing': 'Not marked yet: {names}. Give everyone H, I, S, or A.',
    'certificate-lacks':
      '{name} does not qualify for a training certificate: {percent, plural, =-1 {no session was held yet} other {attendance # % of {needed} %}}{unitCount, plural, =0 {} one {, # core unit not yet K ({units})} other {, # core units not yet K ({units})}}. Issue a statement of attendance, or complete what is missing.',
    'certificate-exists': '{name} has this one already, number {number}.',
    'number-taken': 'Number {number} is used by {by}. Use the next one.',
    'vacancy-filled':
      'The vacancy {title} is filled ({seats}). Raise its number if the partner takes more.',
    'internship-overlap': '{name} is at {partner} for an internship on those days already.',
    'follow-up-done': 'This follow-up of {name} was recorded on {on}.',
  },
  problems: {
    date: 'Enter the date.',
    time: 'Write the time like 08:00.',
    number: 'Enter a number.',
    title: 'Enter the name.',
    name: 'Enter the name.',
    code: 'Enter the code of the unit.',
    reason: 'Enter the reason.',
    assessor: 'Enter who assessed.',
    issuer: 'Enter who issues it.',
    sector: 'Choose the sector.',
    kind: 'Choose one.',
    way: 'Choose how.',
    'certificate-number': 'Enter the number.',
    'valid-until': 'It must be valid longer than the day of issue.',
    'more-than-seats': 'No more than the seats.',
    'until-needed': 'A fixed cohort needs an end.',
  },
} as const;
