import type { Texts } from '../texts.ts';
import type { refusals as source } from '../id/stay-refusals.ts';

/** Why the program says no about a stay, and what to do next. */
export const refusals: Texts<typeof source> = {
  'not-found': 'This person is no longer on the list. Reload the list.',
  'application-unknown': 'This request no longer exists. Reload the list of applicants.',
  'person-unknown': 'The person chosen no longer exists. Search the name once more.',
  'no-site': 'The plan of {office} has not been made. Make buildings and wards in Settings first.',
  'in-future': 'The date {on} is after today ({today}). Record it once it has happened.',
  before: 'The date {on} is too early. The earliest is {first}.',
  'already-admitted': '{name} has been admitted already, or the request has been closed.',
  'open-stay':
    '{name} is recorded as living here since {since}. One person, one place: record that discharge first.',
  overlap: '{name} is recorded here from {from} to {until}. Choose a date that does not overlap.',
  'not-eligible':
    '{name} has not been found eligible. Record the decision of the case conference first.',
  'not-accepted': '{name} has not been called and accepted. Call from the waiting list first.',
  'agreement-missing': 'The agreement of {name} is not signed. Enter its date, then admit.',
  'house-full':
    'The house is full: {effective} ready, {held} held, {reserved} called ({limit, select, beds {beds} site {capacity of the building} other {operational capacity}} is the limit). Release a bed left for long, end a call that has lapsed, refer to another facility, or ask the head to admit with a reason.',
  'limit-other-day':
    'There is room today, but on another day the {limit, select, site {capacity of the building} other {operational capacity}} is not enough. Check the capacity in Settings, or record a permit.',
  'bed-unknown': 'There is no bed {bed} in this house. Choose another.',
  'bed-unfit':
    'Bed {bed} does not fit: {reasons}. {overridable, select, yes {The head may give it with a written reason, or choose another.} other {Choose another bed.}}',
  'bed-rule': 'This bed cannot be given: {rule}. Choose another.',
  'age-group':
    'An age of ±{age} does not go with child or adult as chosen. Correct one of the two.',
  ended: '{name} left on {on}.',
  'not-residential': '{name} does not live in the house and needs no bed.',
  'moved-since': '{name} has moved since {first}. Choose that day or a later one.',
  'same-bed': '{name} has that bed already.',
  'without-bed': '{name} has no bed yet and cannot swap. Use Move.',
  'bed-released': 'The bed of {name} was released meanwhile. Use Return and choose a new bed.',
  'not-released': 'The bed of {name} is still kept. Record the return without choosing a bed.',
  away: '{name} is recorded as away since {since}. Record the return first.',
  'not-away': '{name} is not away.',
  'leave-facts': 'Missing for this leave: {missing}.',
  'due-before': 'The day of return {due} is before the day of leaving {from}.',
  'nobody-goes':
    'Nothing was recorded: {refused} were refused, beginning with {first}. See each reason.',
  'note-needed':
    '{reason, select, died {Enter a note about the death.} other {The reason “Other” needs a note.}}',
  'later-event': 'There are records until {last}. The day of leaving {on} cannot be before.',
  approved: 'The admission of {name} has been approved by {by}.',
  'nik-wrong': 'The NIK {nik} is not 16 right digits. Copy it from the KTP or KK.',
  'nik-known': 'This NIK belongs to {by}. If it is the same person, use Join.',
  'birth-ahead': 'The birth date {birth} is after today.',
  'same-person': 'This is the record of {name} itself. Choose another person.',
  'already-joined': 'The record of {name} has been joined with another person.',
  'sex-differs':
    '{name} is recorded as {sex, select, L {male} other {female}}, so it is not the same person. Correct the wrong record first.',
  'open-application': '{name} still has an open request, number {number}. Close that one first.',
  'not-ticked': 'This service is not recorded for {name}.',
  'review-before': 'The review must be after the plan was made ({made}).',
  reviewed: 'The plan of {name} was reviewed on {on}.',
  'item-done': 'The appointment of {name} was done on {on}.',
  'incident-closed': 'The incident was closed on {on}.',
  'needs-tick':
    'This account may not read {tick, select, health {health data} other {incidents}}. Ask the admin for the tick.',
};
