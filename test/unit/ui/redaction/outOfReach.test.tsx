/** @jest-environment jsdom */
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import type { RedactionPreview } from '../../../../shared/application/redaction/RedactionDesk';
import { OutOfReachList } from '../../../../shared/ui/redaction/OutOfReachList';

const preview: RedactionPreview = {
  rows: [],
  bin: [],
  secondStageSeen: true,
  documents: [
    { fileName: 'Utkast v1.docx', address: 'https://contoso.example/utkast', state: 'draft' },
    { fileName: 'Färdiga v2.docx', address: 'https://contoso.example/fardiga', state: 'finalised' },
  ],
};

describe('documents that may hold a text that is to go', () => {
  it('are named by how far they have come, and a draft with how to have it made anew', () => {
    render(<OutOfReachList preview={preview} />);
    const [drafts, others] = screen.getAllByRole('list').slice(1) as [HTMLElement, HTMLElement];
    expect(drafts.parentElement?.textContent).toMatch(/^Utkast till minnesanteckningar\. .*Skriv Word-filen/);
    expect(
      within(drafts)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Utkast v1.docx (utkast)']);
    expect(
      within(others)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Färdiga v2.docx (färdigställda, låsta)']);
  });

  it('have nothing said of them where there are none, nor have saved views, which are searched', () => {
    render(<OutOfReachList preview={{ ...preview, documents: [] }} />);
    expect(document.body.textContent).not.toMatch(/Utkast|Minnesanteckningar|[Ss]parade vyer/);
  });
});
