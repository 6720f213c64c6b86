import type { Texts } from '../texts.ts';
import type { enrolments as source } from '../id/enrolments.ts';

export const enrolments: Texts<typeof source> = {
  refusals: {
    'candidate-unknown': 'That candidate no longer exists. Reload the list.',
    'not-found': 'That student no longer exists. Reload the list.',
    'not-signed': '{candidate} is not named in a decree. Record the decree first.',
    'decree-revoked': 'The decree that names {candidate} has been revoked.',
    'already-arrived': '{candidate} has arrived already.',
    'gates-missing':
      'Still needed before arrival: {gates}. Complete them, or grant an exception with a reason.',
    'held-elsewhere':
      '{candidate} still holds a place at {site} since {since}. End that first: one person, one place.',
    'candidacy-closed': '{candidate} is closed ({reason}). Reopen first if they did come.',
    'not-arrived': '{candidate} has not arrived.',
    'in-future': '{on} lies after today ({today}). Arrivals are recorded once they happened.',
    'site-full': 'The site is full: {held} of {ceiling}. More needs a dated permit.',
    'level-full':
      '{level} seats are full: {held} of {seats}. Open a class, or record a dated permit.',
    'no-bed':
      'No {sex, select, L {boys’} other {girls’}} beds left: {held} of {beds} in use. Add beds, or record a dated permit.',
    'nobody-came': 'No arrival was recorded: {refused} children were refused. See each reason.',
    'nothing-to-fill':
      'Nothing to fill: {students} children wait for class or bed, but none is free.',
    'class-full':
      'Class {name} is full: {held} of {seats} seats. {alternativeFree, plural, =0 {Other classes of this grade are full too.} other {Class {alternative} still has #.}}',
    'wrong-class': 'Class {name} is not a {level} class of this site. Choose a fitting one.',
    'bed-taken': 'Bed {bed} is used by {by}. Choose a free one.',
    'bed-closed': 'Bed {bed} is closed from {from}. Choose another.',
    'bed-wrong-sex':
      'Bed {bed} is for {sex, select, L {boys} other {girls}}. Rooms are never mixed.',
    'bed-unknown': 'That bed no longer exists. Reload the plan.',
    'nis-taken': 'Student number {nis} is used by {by}.',
    'already-ended': '{candidate} left on {endedOn}.',
    'ends-before-arrival':
      '{on} is not after the day of arrival ({arrivedOn}). If recorded by mistake, undo the arrival.',
  },
};
