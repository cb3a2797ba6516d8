import type { TextKeeper } from '../../../../shared/application/ports/TextKeeper';
import type { RedactionProgress } from '../../../../shared/application/redaction/RedactionDesk';
import { newTopic } from '../../../../shared/domain/meeting/topic';
import { answerTo } from '../../../contract/rows';
import { anOperation, KeptForum, orderOf, quiet, value } from './aKeptText';

const text = 'Kalle Karlsson på Gatan 4';

let forum: KeptForum;
beforeEach(() => {
  forum = new KeptForum();
});

describe('looking for a text', () => {
  it('finds it in the row, its versions, copies of it, and the bin', async () => {
    const action = await forum.anAction(`Hjälp ${text}.`);
    const other = await forum.anAction('Ny belysning');
    await forum.describe(action, 'Hjälp en boende.');
    await forum.describe(other, `Se ${text}`);
    const words = { text: `› Beskrivning: ${text}`, kind: 'edit' as const };
    value(await forum.coordinator.answers.add(answerTo(action.row as never, words), anOperation()));
    const topic = value(
      await forum.coordinator.meetings.add('topic', newTopic(text, 'polisen' as never), anOperation()),
    );
    value(await forum.coordinator.meetings.remove('topic', topic.id, topic.version));
    const found = value(await forum.desk().preview(text, action, quiet));
    const shown = found.rows.map(({ place, fields, versions, certain }) => [
      place.list,
      place.row,
      fields.length,
      versions,
      certain,
    ]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['actions', action.row, 0, 1, true],
        ['actions', other.row, 1, 0, false],
        ['answers', 1, 1, 0, false],
      ]),
    );
    expect(shown).toHaveLength(3);
    expect(found.bin.map(({ item, likely }) => [item.title, likely])).toEqual([[text, true]]);
  });

  it('looks at the versions of what a found row was made into', async () => {
    const action = await forum.anAction(`Hjälp ${text}.`);
    await forum.describe(action, 'Hjälp en boende.');
    value(await forum.coordinator.answers.add(answerTo(action.row as never, { text }), anOperation()));
    const found = value(await forum.desk().preview(text, { list: 'answers', row: 1 }, quiet));
    expect(found.rows.map(({ place, versions }) => [place.list, versions])).toEqual([
      ['answers', 0],
      ['actions', 1],
    ]);
  });

  it('shows what lies in the bin without anybody knowing what it holds, last', async () => {
    const add = async (title: string) => {
      const topic = value(
        await forum.coordinator.meetings.add('topic', newTopic(title, 'polisen' as never), anOperation()),
      );
      value(await forum.coordinator.meetings.remove('topic', topic.id, topic.version));
    };
    await add('Julmarknaden');
    await add(`Om ${text}`);
    const { bin } = value(await forum.desk().preview(text, null, quiet));
    expect(bin.map(({ item, likely }) => [item.title, likely])).toEqual([
      [`Om ${text}`, true],
      ['Julmarknaden', false],
    ]);
  });

  it('refuses a text that would be found everywhere', async () => {
    expect(await forum.desk().preview('ab', null, quiet)).toEqual({
      ok: false,
      error: { kind: 'text-too-short' },
    });
  });

  it('tells how far it has come', async () => {
    const told: RedactionProgress['kind'][] = [];
    await forum.desk().preview(text, null, ({ kind }) => told.push(kind));
    expect([...new Set(told)]).toEqual(['searching', 'versions', 'bin']);
  });
});

describe('taking a text away', () => {
  async function aSpreadText() {
    const action = await forum.anAction(`Hjälp ${text}.`);
    await forum.describe(action, `Hjälp ${text} nu.`);
    const topic = value(
      await forum.coordinator.meetings.add('topic', newTopic(text, 'polisen' as never), anOperation()),
    );
    value(await forum.coordinator.meetings.remove('topic', topic.id, topic.version));
    value(await forum.coordinator.answers.add(answerTo(action.row as never, { text }), anOperation()));
    return { action, preview: value(await forum.desk().preview(text, action, quiet)) };
  }

  it('leaves it nowhere, and the rest of the row as it was', async () => {
    const { action, preview } = await aSpreadText();
    expect(await forum.everything()).toContain(text);
    const receipt = value(await forum.desk().redact(orderOf(text, preview), quiet));
    // Two versions held it, and the change left one more behind in each row.
    expect(receipt).toEqual({ rows: 2, versions: 3, binItems: 1 });
    expect(await forum.everything()).not.toContain(text);
    const { action: left } = value(await forum.coordinator.actions.open(action.row as never));
    expect([left.description, left.title]).toEqual(['Hjälp [Rensat] nu.', 'Laga belysningen i gångtunneln']);
  });

  it('logs who, why and where for each row, and not what', async () => {
    const { action, preview } = await aSpreadText();
    value(await forum.desk().redact(orderOf(text, preview), quiet));
    const log = value(await forum.desk().log());
    expect(log.filter(({ list, row }) => list === 'actions' && row === action.row)).toMatchObject([
      { deed: 'done', by: 'administratör', versions: 2, unfinished: false },
      { deed: 'begun', fields: ['description'], explanation: 'Uppgift om en boende.', unfinished: false },
    ]);
    expect(JSON.stringify(log)).not.toContain('Kalle');
  });

  it('leaves what the person has left out', async () => {
    const { action, preview } = await aSpreadText();
    const rows = preview.rows.filter(({ place }) => place.list === 'actions');
    value(await forum.desk().redact(orderOf(text, preview, { rows, bin: [] }), quiet));
    const left = value(await forum.desk().preview(text, action, quiet));
    expect(left.rows.map(({ place }) => place.list)).toEqual(['answers']);
    expect(left.bin).toHaveLength(1);
  });

  it('refuses whoever does not own the site', async () => {
    const { preview } = await aSpreadText();
    const refused = await forum.desk(forum.coordinator).redact(orderOf(text, preview), quiet);
    expect(refused).toEqual({ ok: false, error: { kind: 'only-owner' } });
    expect(await forum.everything()).toContain(text);
  });

  it('refuses a reason that says it again', async () => {
    const { preview } = await aSpreadText();
    const order = orderOf(text, preview, { explanation: 'Karlsson bor där' });
    expect(await forum.desk().redact(order, quiet)).toMatchObject({
      error: { kind: 'explanation-repeats-text' },
    });
    expect(value(await forum.desk().log())).toEqual([]);
  });
});

/** Fails once, at the given write. */
function cutAt(keeper: TextKeeper, cut: number): TextKeeper {
  let writes = 0;
  const offline = { ok: false, error: { kind: 'offline' } } as const;
  const falls = (): boolean => (writes += 1) === cut;
  return {
    mayRedact: () => keeper.mayRedact(),
    scan: (...given) => keeper.scan(...given),
    histories: (...given) => keeper.histories(...given),
    bin: () => keeper.bin(),
    log: () => keeper.log(),
    rewrite: async (...given) => (falls() ? offline : keeper.rewrite(...given)),
    removeVersions: async (...given) => (falls() ? offline : keeper.removeVersions(...given)),
    purge: async (...given) => (falls() ? offline : keeper.purge(...given)),
    record: async (...given) => (falls() ? offline : keeper.record(...given)),
  };
}

describe('a run that is cut off', () => {
  const writes = 11;

  it.each(Array.from({ length: writes }, (_, index) => index + 1))(
    'at write %i goes on where it was, and by another person too',
    async (cut) => {
      const action = await forum.anAction(`Hjälp ${text}.`);
      await forum.describe(action, `Hjälp ${text} nu.`);
      value(await forum.coordinator.answers.add(answerTo(action.row as never, { text }), anOperation()));
      const topic = value(
        await forum.coordinator.meetings.add('topic', newTopic(text, 'polisen' as never), anOperation()),
      );
      value(await forum.coordinator.meetings.remove('topic', topic.id, topic.version));
      const preview = value(await forum.desk().preview(text, action, quiet));
      const broken = forum.desk(forum.owner, cutAt(forum.owner.texts, cut));
      const order = orderOf(text, preview);
      expect(await broken.redact(order, quiet)).toEqual({ ok: false, error: { kind: 'offline' } });

      const again = await broken.redact(order, quiet);
      expect(again.ok).toBe(true);
      expect(await forum.everything()).not.toContain(text);
      const log = value(await forum.desk().log());
      expect(log).toHaveLength(6);
      expect(log.filter(({ unfinished }) => unfinished)).toEqual([]);
    },
  );

  it('and given up is seen in the log, and found by the next search', async () => {
    const action = await forum.anAction(text);
    value(await forum.coordinator.answers.add(answerTo(action.row as never, { text }), anOperation()));
    const preview = value(await forum.desk().preview(text, action, quiet));
    // The row is written over; its version is left.
    const broken = forum.desk(forum.owner, cutAt(forum.owner.texts, 3));
    await broken.redact(orderOf(text, preview), quiet);
    expect(value(await forum.desk().log())).toMatchObject([{ unfinished: true }]);
    const again = value(await forum.desk().preview(text, null, quiet));
    expect(again.rows).toMatchObject([
      { place: action, fields: [], versions: 1, certain: true },
      { place: { list: 'answers' }, certain: false },
    ]);
    value(await forum.desk().redact(orderOf(text, again, { run: 'run-2' }), quiet));
    expect(await forum.everything()).not.toContain(text);
    expect(value(await forum.desk().log()).filter(({ unfinished }) => unfinished)).toEqual([]);
  });

  it('by somebody who writes at the same time takes that out too', async () => {
    const action = await forum.anAction(text);
    const preview = value(await forum.desk().preview(text, action, quiet));
    let meddled = 0;
    const keeper = forum.owner.texts;
    const busy: TextKeeper = {
      ...cutAt(keeper, 0),
      rewrite: async (...given) => {
        meddled += 1;
        if (meddled <= 2) await forum.describe(action, `${text} igen ${meddled}`);
        return keeper.rewrite(...given);
      },
    };
    value(await forum.desk(forum.owner, busy).redact(orderOf(text, preview), quiet));
    expect(meddled).toBe(3);
    expect(await forum.everything()).not.toContain(text);
  });

  it('says so when somebody keeps writing it back', async () => {
    const action = await forum.anAction(text);
    const preview = value(await forum.desk().preview(text, action, quiet));
    const keeper = forum.owner.texts;
    const stubborn: TextKeeper = {
      ...cutAt(keeper, 0),
      rewrite: async (...given) => {
        await forum.describe(action, `${text} igen`);
        return keeper.rewrite(...given);
      },
    };
    const refused = await forum.desk(forum.owner, stubborn).redact(orderOf(text, preview), quiet);
    expect(refused).toMatchObject({ error: { kind: 'still-there' } });
  });
});

describe('the texts of a row', () => {
  it('are those it has and those it had, each once', async () => {
    const action = await forum.anAction('Först');
    await forum.describe(action, 'Sedan');
    const texts = value(await forum.desk().textsOf(action)).filter(({ field }) => field === 'description');
    expect(texts.map(({ text: words, earlier }) => [words, earlier])).toEqual([
      ['Sedan', false],
      ['Först', true],
    ]);
  });
});
