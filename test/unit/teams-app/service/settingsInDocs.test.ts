import { readFileSync } from 'node:fs';
import path from 'node:path';

const namesIn = (file: string): readonly string[] => {
  const text = readFileSync(path.resolve(__dirname, '../../../..', file), 'utf8');
  return [...new Set(text.match(/SAMVERKAN_[A-Z_]+/gu))].sort();
};

describe('the pages on running the service', () => {
  it.each(['docs/sv/tjansten.md', 'docs/en/service.md'])('%s names every setting, and no other', (page) => {
    expect(namesIn(page)).toEqual(namesIn('teams-app/bot/settings/readSettings.ts'));
  });
});
