import { ActionIcon, Checkbox, NumberInput, Select, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { IntakeDetail } from '#shared/contract/intakes.ts';
import { GATE_NEEDS, GATES, type GateNeed, LEVELS, VULNERABILITIES } from '#shared/vocabulary.ts';
import { Part, Problem } from '#renderer/features/settings/FormParts.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './PolicyForm.module.css';

type Policy = IntakeDetail['policy'];

interface PolicyFormProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
  /** The sentence under a field that the program refused. */
  problem: (path: string) => string | undefined;
}

const DESILS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Every rule an office may set; read from above as the order reads them. */
export function PolicyForm(props: PolicyFormProps) {
  return (
    <>
      <Admits {...props} />
      <Keys {...props} />
      <Gates {...props} />
      <Reserve {...props} />
    </>
  );
}

function Admits({ policy, onChange, problem }: PolicyFormProps) {
  const t = useTranslations('settings.policy');
  const { admits } = policy;
  const set = (patch: Partial<Policy['admits']>) =>
    onChange({ ...policy, admits: { ...admits, ...patch } });
  return (
    <Part title={t('admits')}>
      <div className={classes['row']} id="policy-policy.admits.desils" tabIndex={-1}>
        {DESILS.map((desil) => (
          <Checkbox
            key={desil}
            label={t('desil', { desil: String(desil) })}
            checked={admits.desils.includes(desil)}
            onChange={({ currentTarget }) =>
              set({
                desils: DESILS.filter((one) =>
                  one === desil ? currentTarget.checked : admits.desils.includes(one),
                ),
              })
            }
          />
        ))}
      </div>
      <Switch
        label={t('notRecorded')}
        checked={admits.notRecorded}
        onChange={({ currentTarget }) => set({ notRecorded: currentTarget.checked })}
      />
      <Problem text={problem('policy.admits.desils')} />
    </Part>
  );
}

/** The order of a list with one entry moved by a step. */
function moved<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const copy = [...list];
  const [taken] = copy.splice(from, 1);
  if (taken !== undefined) copy.splice(from + step, 0, taken);
  return copy;
}

function Keys({ policy, onChange }: PolicyFormProps) {
  const t = useTranslations('settings.policy');
  const { keys } = policy;
  const move = (index: number, step: -1 | 1) =>
    onChange({ ...policy, keys: moved(keys, index, step) });
  return (
    <Part title={t('keys')} hint={t('keysHint')}>
      <ol className={classes['keys']}>
        {keys.map(({ key, on }, index) => {
          const name = t(`key.${key}`);
          return (
            <li key={key}>
              <Switch
                label={name}
                aria-label={t('use', { key: name })}
                checked={on}
                onChange={({ currentTarget }) =>
                  onChange({
                    ...policy,
                    keys: keys.map((one) =>
                      one.key === key ? { key, on: currentTarget.checked } : one,
                    ),
                  })
                }
              />
              <span className={classes['moves']}>
                <ActionIcon
                  variant="default"
                  size={40}
                  aria-label={t('up', { key: name })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={ICON.list} stroke={STROKE} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size={40}
                  aria-label={t('down', { key: name })}
                  disabled={index === keys.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={ICON.list} stroke={STROKE} aria-hidden="true" />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="section-title">{t('vulnerabilities')}</p>
      <div className={classes['row']}>
        {VULNERABILITIES.map((one) => (
          <Checkbox
            key={one}
            label={t(`vulnerability.${one}`)}
            checked={policy.vulnerabilities.includes(one)}
            onChange={({ currentTarget }) =>
              onChange({
                ...policy,
                vulnerabilities: VULNERABILITIES.filter((other) =>
                  other === one ? currentTarget.checked : policy.vulnerabilities.includes(other),
                ),
              })
            }
          />
        ))}
      </div>
    </Part>
  );
}

function Gates({ policy, onChange }: PolicyFormProps) {
  const t = useTranslations('settings.policy');
  return (
    <Part title={t('gates')}>
      <div className={classes['grid']}>
        {GATES.map((gate) => (
          <Select
            key={gate}
            label={t(`gate.${gate}`)}
            allowDeselect={false}
            data={GATE_NEEDS.map((need) => ({ value: need, label: t(`need.${need}`) }))}
            value={policy.gates[gate]}
            onChange={(need) =>
              onChange({
                ...policy,
                gates: { ...policy.gates, [gate]: (need ?? 'not_used') as GateNeed },
              })
            }
          />
        ))}
      </div>
    </Part>
  );
}

function Reserve({ policy, onChange, problem }: PolicyFormProps) {
  const t = useTranslations('settings.policy');
  return (
    <Part title={t('reserve')}>
      <div className={classes['grid']}>
        {LEVELS.map((level) => (
          <NumberInput
            key={level}
            id={`policy-policy.reserve.${level}`}
            label={t('reserveOf', { level })}
            min={0}
            max={1000}
            value={policy.reserve[level]}
            error={problem(`policy.reserve.${level}`)}
            onChange={(value) =>
              onChange({
                ...policy,
                reserve: { ...policy.reserve, [level]: typeof value === 'number' ? value : -1 },
              })
            }
          />
        ))}
      </div>
    </Part>
  );
}
