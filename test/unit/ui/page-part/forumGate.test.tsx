/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import type { Directory } from '../../../../shared/application/ports/Directory';
import type { GatewayFailure } from '../../../../shared/application/ports/GatewayFailure';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { ForumGate } from '../../../../shared/ui/page-part/ForumGate';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import { forumKey } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';

const forum = new ForumAtWork();
const known = new MemoryDirectory(forum.directory);

/** Cannot be read the first time. */
function unreadable(error: GatewayFailure): Pick<Directory, 'load'> {
  let asked = 0;
  return { load: async () => ((asked += 1) === 1 ? { ok: false, error } : known.load()) };
}

interface Given {
  readonly directory?: Pick<Directory, 'load'>;
  readonly at: ForumKey | null;
  readonly askedFor?: string;
}

async function show({ directory = { load: () => known.load() }, at, askedFor = '' }: Given): Promise<void> {
  render(
    <ScreenFrame theme="default" language="sv" clock={forum.clock}>
      <ForumGate
        directory={directory}
        forum={at}
        askedFor={askedFor}
        title="Åtgärdsregister"
        doesWithout
        onChoose={() => undefined}
      >
        {(key) => <p>Visar {key}</p>}
      </ForumGate>
    </ScreenFrame>,
  );
  await quiet();
}

describe('a part of a page', () => {
  it('says what is missing where the programme cannot be read, until it can', async () => {
    await show({ directory: unreadable({ kind: 'not-allowed', what: 'programmet' }), at: forumKey });
    expect(screen.getByText(`Visar ${forumKey}`)).toBeTruthy();
    const line = screen.getByText(/^Programmets webbplats gick inte att läsa\./);
    expect(line.textContent).toMatch(/inget kan läggas till\. \S+/);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await quiet();
    expect(screen.queryByText(/^Programmets webbplats gick inte att läsa\./)).toBeNull();
    expect(screen.getByText(`Visar ${forumKey}`)).toBeTruthy();
  });

  it('does not say that there are no forums where it could not look', async () => {
    await show({ directory: unreadable({ kind: 'not-allowed', what: 'programmet' }), at: null });
    expect(screen.queryByText('Det finns inget forum att visa')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await quiet();
    expect(screen.getByRole('combobox', { name: 'Forum' })).toBeTruthy();
  });

  it('names itself and the setting that leads to no forum', async () => {
    await show({ at: 'fel' as ForumKey, askedFor: '/sites/fel' });
    expect(screen.getByRole('heading', { name: 'Åtgärdsregister' })).toBeTruthy();
    expect(screen.getByText(/inget forum på ‹\/sites\/fel›.*Forumets webbplats/)).toBeTruthy();
  });
});
