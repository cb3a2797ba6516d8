import type { Block } from './Block';
import { runs } from './runs';
import { tableXml } from './tables';

const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;

/** One block as WordprocessingML. */
export function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, block.text);
    case 'paragraph':
      return paragraph(block.quiet === true ? 'Quiet' : 'Normal', block.text);
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', item)).join('');
    case 'table':
      return tableXml(block);
  }
}
