import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import type { ForumSetUp } from '../../application/first-run/ForumSetUp';
import type { SetUpForum as SetUp } from '../../application/first-run/setUpForum';
import type { MeetingTemplate } from '../../application/meetings/MeetingDesk';
import { cadences, type Cadence, daysOfCadence } from '../../domain/meeting/cadence';
import { forumKinds, type ForumKind } from '../../domain/organisation/forum';
import { useCommand } from '../meeting/useCommand';
import { Card } from '../parts/Card';
import { PlainSelect } from '../parts/PlainSelect';
import { RefusalMessage } from '../parts/RefusalMessage';
import { firstRunText } from '../text/firstRunText';
import { useLanguage, useText } from '../text/language';
import { meetingsText } from '../text/meetingsText';
import { GuardedInput } from '../parts/guarded/GuardedInput';
import { GuardedTextarea } from '../parts/guarded/GuardedTextarea';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '640px' },
  intro: { margin: '0 0 12px' },
});

interface Draft {
  readonly name: string;
  readonly kind: ForumKind;
  readonly prefix: string;
  readonly cadence: Cadence;
  readonly template: string;
  readonly functionTitle: string;
  readonly organisations: string;
}

interface SetUpForumProps {
  readonly setUp: SetUp;
  readonly templates: readonly MeetingTemplate[];
  readonly mayEdit: boolean;
  readonly onDone: () => void;
}

/** The way out for a forum that has its site and nothing else; whoever may not is told whom to ask. */
export const SetUpForum: React.FC<SetUpForumProps> = (props) => {
  const styles = useStyles();
  const text = useText(firstRunText).setUp;
  return (
    <Card title={text.title}>
      <p className={styles.intro}>{props.mayEdit ? text.body : text.notAllowed}</p>
      {props.mayEdit && <SetUpForm {...props} />}
    </Card>
  );
};

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const setUpFrom = (draft: Draft): ForumSetUp => ({
  name: draft.name,
  kind: draft.kind,
  idPrefix: draft.prefix,
  cadenceDays: daysOfCadence[draft.cadence],
  meetingTemplate: draft.template,
  functionTitle: draft.functionTitle,
  organisations: linesOf(draft.organisations),
});

const SetUpForm: React.FC<SetUpForumProps> = ({ setUp, templates, onDone }) => {
  const styles = useStyles();
  const text = useText(firstRunText).setUp;
  const command = useCommand();
  const [asked, setAsked] = React.useState(false);
  const [draft, setDraft] = React.useState<Draft>({
    ...{ name: '', kind: 'est', prefix: '', cadence: 'weekly', functionTitle: '', organisations: '' },
    template: templates[0]?.key ?? '',
  });
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const needed = (value: string) => (asked && value.trim() === '' ? { validationMessage: text.missing } : {});
  const enough = linesOf(draft.organisations).length >= 2;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const whole = [draft.name, draft.prefix, draft.functionTitle].every((value) => value.trim() !== '');
    if (whole && enough && !command.busy) command.run(() => setUp(setUpFrom(draft)), onDone);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={text.name} required {...needed(draft.name)}>
        <GuardedInput value={draft.name} onChange={(name) => set({ name })} />
      </Field>
      <Choices draft={draft} set={set} templates={templates} />
      <Field label={text.prefix} hint={text.prefixHint} required {...needed(draft.prefix)}>
        <GuardedInput value={draft.prefix} onChange={(prefix) => set({ prefix })} />
      </Field>
      <Field label={text.yourFunction} hint={text.yourFunctionHint} required {...needed(draft.functionTitle)}>
        <GuardedInput value={draft.functionTitle} onChange={(functionTitle) => set({ functionTitle })} />
      </Field>
      <Field
        label={text.organisations}
        hint={text.organisationsHint}
        required
        {...(asked && !enough ? { validationMessage: text.tooFew } : {})}
      >
        <GuardedTextarea
          rows={5}
          value={draft.organisations}
          onChange={(organisations) => set({ organisations })}
        />
      </Field>
      <RefusalMessage refusal={command.refusal} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={command.busy}>
          {command.busy ? text.saving : text.save}
        </Button>
      </div>
    </form>
  );
};

interface ChoicesProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly templates: readonly MeetingTemplate[];
}

const Choices: React.FC<ChoicesProps> = ({ draft, set, templates }) => {
  const text = useText(firstRunText).setUp;
  const { template } = useText(meetingsText);
  const language = useLanguage();
  return (
    <>
      <Field label={text.kind}>
        <PlainSelect
          value={draft.kind}
          groups={[forumKinds.map((value) => ({ value, label: text.kinds[value] }))]}
          onChoose={(kind) => set({ kind })}
        />
      </Field>
      <Field label={text.cadence}>
        <PlainSelect
          value={draft.cadence}
          groups={[cadences.map((value) => ({ value, label: text.cadences[value] }))]}
          onChoose={(cadence) => set({ cadence })}
        />
      </Field>
      <Field label={template}>
        <PlainSelect
          value={draft.template}
          groups={[templates.map(({ key, name }) => ({ value: key, label: name[language] }))]}
          onChoose={(chosen) => set({ template: chosen })}
        />
      </Field>
    </>
  );
};
