import type { MemoryForum } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/MemoryForum.js';
import type { ForumSite } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import type { Account } from './Account.ts';

type Register = Record<string, unknown>;

/** Stands at the lists themselves and sees which words each write takes away, and whether the writer had seen them. */
export class WriteWatch {
  readonly overwrittenUnseen: string[] = [];
  private readonly replaced = new Set<string>();
  private readonly forum: MemoryForum;
  private readonly account: Account;

  constructor(forum: MemoryForum, account: Account) {
    this.forum = forum;
    this.account = account;
  }

  of(who: string, site: ForumSite): ForumSite {
    return { ...site, actions: this.watched(who, site.actions), meetings: this.watched(who, site.meetings) };
  }

  /** Acknowledged words that stand nowhere and that nobody replaced knowingly. */
  lost(): readonly string[] {
    const standing = new Set(this.paragraphs());
    return [...this.account.words].filter((word) => !standing.has(word) && !this.replaced.has(word));
  }

  /** Acknowledged rows that are missing, and rows that stand twice. */
  rows(): { readonly missing: readonly string[]; readonly doubled: readonly string[] } {
    const { note, answers } = this.forum.tables;
    const texts = [...note.all(), ...answers.all()].map(({ fields }) => fields.text);
    const count = (text: string): number => texts.filter((other) => other === text).length;
    return {
      missing: this.account.rows.filter((text) => count(text) === 0),
      doubled: this.account.rows.filter((text) => count(text) > 1),
    };
  }

  private watched<T extends object>(who: string, register: T): T {
    return new Proxy(register, {
      get: (target, name) => {
        const method = (target as Register)[String(name)];
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => {
          const before = this.paragraphs();
          // The lists in memory do their work at once, before anything else can come between.
          const answer: unknown = Reflect.apply(method, target, given);
          this.compare(who, before, this.paragraphs());
          return answer;
        };
      },
    });
  }

  private compare(who: string, before: readonly string[], after: readonly string[]): void {
    const standing = new Set(after);
    for (const paragraph of before) {
      if (standing.has(paragraph)) continue;
      this.replaced.add(paragraph);
      if (!this.account.knows(who, paragraph)) this.overwrittenUnseen.push(paragraph);
    }
  }

  private paragraphs(): readonly string[] {
    const { actions, note, agendaItem } = this.forum.tables;
    return [
      ...actions.all().flatMap(({ fields }) => [fields.title, ...fields.description.split('\n')]),
      ...note.all().flatMap(({ fields }) => fields.text.split('\n')),
      ...agendaItem.all().map(({ fields }) => fields.title),
    ];
  }
}
