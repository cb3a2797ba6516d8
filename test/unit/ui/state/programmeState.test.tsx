/** @jest-environment jsdom */
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { makeLoadProgrammeState } from '../../../../shared/application/overview/loadProgrammeState';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import { ProgrammeStateScreen } from '../../../../shared/ui/state/ProgrammeStateScreen';
import { stockholm } from '../../../builders/keys';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';

describe('Läget in the whole programme', () => {
  it('says how fresh its figures are', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    const load = makeLoadProgrammeState({
      directory: new MemoryDirectory(forum.directory),
      forums: new MemoryForumSites([forum.register]),
      clock: forum.clock,
      timeZone: stockholm,
    });
    render(
      <ScreenFrame theme="default" language="sv" clock={forum.clock}>
        <ProgrammeStateScreen load={load} title="Läget" focusTitle={false} />
      </ScreenFrame>,
    );
    await quiet();
    expect(screen.getByText(/^Hela programmet, uppdaterat i dag \d\d\.\d\d$/)).toBeTruthy();
  });
});
