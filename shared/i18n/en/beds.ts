import type { Texts } from '../texts.ts';
import type { beds as source } from '../id/beds.ts';

export const beds: Texts<typeof source> = {
  freeToday: 'Free beds today',
  freeOn: 'Free beds on {day}',
  boys: 'M',
  girls: 'F',
  withoutBedTitle: 'Without a bed',
  withoutBed: '{people} pupils have no bed yet',
  sentence: {
    fits: '<b>{occupied}</b> of <b>{beds}</b> beds are taken. Every pupil has a bed.',
    waiting:
      '<b>{occupied}</b> of <b>{beds}</b> beds are taken, <b>{waiting} pupils have no bed yet.</b>',
    move: '<b>{move} pupils have to move</b>: their beds are closed. {waiting} pupils have no bed yet.',
  },
  dormitories: 'Dormitories',
  room: 'Room {code}',
  roomLine: '{sex} · {levels}',
  states: { occupied: 'Taken', free: 'Free', closed: 'Closed', to_move: 'Has to move' },
  needBed: 'Need a bed',
  moveLine: '{bed}, closed {on}',
  closesOn: 'closed from {on}',
  fits: { L: 'For a boy', P: 'For a girl' },
  classLine: 'Class {name}',
  gradeLine: 'Grade {grade}, class follows',
  legend: 'What the cards mean',
  noDormitory: {
    title: 'No dormitory yet',
    text: 'Add dormitories, rooms and their beds in Settings.',
    way: 'Open settings',
  },
  noRoom: {
    title: 'This dormitory has no room yet',
    text: 'Add rooms with their beds in Settings.',
  },
  none: 'Every pupil has a bed.',
  print: 'Print',
  pupils: 'List of pupils',
};
