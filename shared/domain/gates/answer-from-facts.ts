import type { Level, LocalDate } from '../../vocabulary.ts';
import { type AgeBands, checkAge } from '../people/age.ts';
import { gateValue, type GateAnswer, type GateAnswers } from './gate-need.ts';

/** What the record itself says about a gate that nobody has to answer. */
export interface AnsweringFacts {
  /**
   * The desil that holds today (null: looked up and not recorded) and whether the intake orders it;
   * undefined while nobody has looked it up.
   */
  readonly desil: { readonly value: number | null; readonly admitted: boolean } | undefined;
  readonly birthDate: LocalDate | null;
  readonly level: Level;
  /** The day ages are counted on: 1 July of the academic year. */
  readonly ageDay: LocalDate;
  /** Usual years of each level, as the school set them. */
  readonly ages: AgeBands;
}

/** An age that needs a psychologist's note stays open; below the floor somebody must decide. */
function answerAge({ birthDate, level, ageDay, ages }: AnsweringFacts): GateAnswer | undefined {
  const verdict = checkAge(birthDate, level, ageDay, ages);
  switch (verdict.kind) {
    case 'unknown':
      return undefined;
    case 'refused':
      return { value: 'failed', reason: verdict.code };
    case 'warning':
      return verdict.code === 'needs-note' ? undefined : { value: 'passed' };
    case 'fits':
      return { value: 'passed' };
  }
}

/** A desil outside the intake fails its check: the child is not ready, and the reason says why. */
function answerDesil({ desil }: AnsweringFacts): GateAnswer | undefined {
  if (desil === undefined) return undefined;
  return desil.admitted ? { value: 'passed' } : { value: 'failed', reason: 'desil_outside' };
}

/**
 * The recorded answers, completed by what the record shows: a desil that was looked up answers the
 * desil check, a birth date the age check. What a person answered is never overruled.
 */
export function answersWithFacts(recorded: GateAnswers, facts: AnsweringFacts): GateAnswers {
  const desil = answerDesil(facts);
  const age = answerAge(facts);
  return {
    ...recorded,
    ...(desil && gateValue(recorded, 'desil_check') === 'open' ? { desil_check: desil } : {}),
    ...(age && gateValue(recorded, 'age_check') === 'open' ? { age_check: age } : {}),
  };
}
