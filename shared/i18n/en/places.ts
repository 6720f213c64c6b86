import type { Texts } from '../texts.ts';
import type { places as source } from '../id/places.ts';

export const places: Texts<typeof source> = {
  whats: { site: 'Site', class: 'Class', dormitory: 'Dormitory', room: 'Room', bed: 'Bed' },
  limits: {
    'class-seats': 'Class seats',
    beds: 'Beds',
    'site-ceiling': 'Building capacity',
  },
  arithmetic: {
    classes: '{classes} classes × {perClass}',
    seats: '{seats} seats in {classes} classes',
    ceiling: '{ceiling} places',
    permitted: ' including a permit of {permitted}',
    held: ', taken {held}',
    called: ', called {called}',
    beds: '{seatsFree} seats, only {freeL} M + {freeP} F beds',
  },
  table: {
    level: 'Level',
    grades: { SD: 'grades 1–6', SMP: 'grades 7–9', SMA: 'grades 10–12' },
    ready: 'Ready to order',
    maxBoys: 'Max. M',
    maxGirls: 'Max. F',
    places: 'Places',
    balance: 'Balance',
    limit: 'What limits',
    total: 'All',
    noteAdds: 'Boys and girls use the same seats, so the two columns are not added up.',
    noteShares: 'Levels share beds and the building, so the rows are not added up.',
  },
  balance: {
    'places-more': '{by} more',
    'children-more': '{by} short',
    even: 'even',
  },
  day: {
    labelToday: 'Places and children today · {site}',
    labelOn: 'Places and children on {on} · {site}',
    'places-more': 'Over by',
    'children-more': 'Short by',
    even: 'Even:',
    by: 'places:',
    for: 'ready for',
    places: 'places',
    days: 'Days',
    today: 'Today',
    newYear: 'new school year',
    levels: 'Places by level',
    counted: 'ready children of today, pupils until their planned end',
    order: 'Open the priority order',
  },
  sentence: {
    allUsable: 'Free seats <b>{seatsFree}</b>, all with a bed: <b>class seats are the limit.</b>',
    bedsBind:
      'Free seats <b>{seatsFree}</b>, but in {level} beds limit to {places}: <b>{unusable} seats have no bed yet.</b>',
    bedsBindAll:
      'Free seats <b>{seatsFree}</b>, but beds limit to {places}: <b>{unusable} seats have no bed yet.</b>',
    ceilingBinds:
      'Free seats <b>{seatsFree}</b>, but the <b>building capacity {ceiling}</b> limits to {places}: {ceiling} − {held} taken − {called} called.',
    ceilingExceeded:
      '<b>Building capacity {ceiling}</b> is exceeded by {over}: {held} taken and {called} called.',
  },
  refusals: {
    'not-found': 'This place is no longer there. Reload the screen and choose again.',
    'example-unknown': 'There is no example site “{example}”.',
    'code-taken': 'Code {site} is used by {name}. Choose another code.',
    'class-exists': 'Class {name} for {year} exists already. Give it another name.',
    'dormitory-exists': 'Dormitory {name} exists already. Give it another name.',
    'room-exists': 'Room {room} exists already in {dormitory}. Give it another number.',
    'bed-exists': 'Bed {bed} exists already in room {room}. Give it another code.',
    'already-closed': '{name} has been closed since {on}.',
    'closes-too-early':
      '{name} has been in use only since {from}. It must close later; undo its addition if that was a mistake.',
    'room-not-empty':
      'Room {room} is still lived in or reserved by {people} children. Move them first; rooms never mix boys and girls.',
  },
  problems: {
    date: 'Write day/month/year, for example 08/06/2026.',
    'name-empty': 'A name is needed.',
    'code-empty': 'A code is needed.',
    'code-shape': 'Code of 1–10 capital letters or digits, no spaces.',
    'year-shape': 'Write the school year as 2026/2027.',
    'reason-empty': 'Write the reason.',
    'letter-empty': 'The letter number is needed.',
    'granted-by-empty': 'Write who gave the permit.',
    'levels-empty': 'Choose at least one level.',
    'level-empty': 'Choose the level.',
    'class-empty': 'Choose the class.',
    'sex-empty': 'Choose boys or girls.',
    'until-early': 'The last day must be after the first.',
    seats: 'Write a number from 0 to 100,000.',
    beds: 'Write a number from 0 to 60.',
    extra: 'Write a number from 1 to 1,000.',
  },
};
