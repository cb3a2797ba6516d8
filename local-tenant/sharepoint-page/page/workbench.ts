import type { PageFacts, StoredSection } from './facts.ts';
import type {
  ComponentBaseParts,
  DisplayMode,
  LoadOptions,
  PageContextParts,
  ServiceScope,
  ThemeProvider,
  WebPartBaseParts,
  WebPartManager,
  WebPartManifest,
} from './microsoft.ts';
import type { PageAddress, ThemeName } from './pageAddress.ts';
import { pageContextFacts } from './pageContext.ts';
import { createPropertyPane } from './pane/propertyPane.ts';
import { sectionTheme } from './themes.ts';
import { wordsIn } from './words.ts';
import type { Words } from './words.ts';

export interface Frameworks {
  readonly pageContext: PageContextParts;
  readonly componentBase: ComponentBaseParts;
  readonly webPartBase: WebPartBaseParts;
}

/** A section's own scope: its web parts get their theme from here. */
export interface SectionScope {
  readonly scope: ServiceScope;
  setBackground(background: StoredSection['background']): void;
  setTheme(theme: ThemeName): void;
}

/** Microsoft's web part manager with all that stands around it on this page. */
export interface Workbench {
  readonly facts: PageFacts;
  readonly words: Words;
  readonly manager: WebPartManager;
  /** The web parts of the package. */
  readonly solution: readonly WebPartManifest[];
  theme: ThemeName;
  displayMode: DisplayMode;
  openSection(background: StoredSection['background']): SectionScope;
}

type Ending = 'shown' | 'failed';

function tell({ domElement }: LoadOptions, ending: Ending): void {
  const slot = domElement.closest<HTMLElement>('[data-instance]');
  if (slot) slot.dataset['state'] = ending;
}

/** The host tells the slot around a web part how its loading ended. */
function createHost({ webPartBase }: Frameworks, scope: ServiceScope) {
  class PageHost extends webPartBase._MinimalWebPartHost {
    override onAfterWebPartRender(part: LoadOptions): void {
      super.onAfterWebPartRender(part);
      tell(part, 'shown');
    }
    override onAfterWebPartLoadFailed(part: LoadOptions, error: Error): void {
      super.onAfterWebPartLoadFailed(part, error);
      tell(part, 'failed');
    }
    override onAfterWebPartInitializeFailed(part: LoadOptions, error: Error): void {
      super.onAfterWebPartInitializeFailed(part, error);
      tell(part, 'failed');
    }
    override onAfterWebPartRenderFailed(part: LoadOptions, error: Error): void {
      super.onAfterWebPartRenderFailed(part, error);
      tell(part, 'failed');
    }
  }
  return new PageHost(scope);
}

function sectionScope(
  { componentBase }: Frameworks,
  parent: ServiceScope,
  bench: Workbench,
  first: StoredSection['background'],
): SectionScope {
  let background = first;
  const scope = parent.startNewChild();
  const { ThemeProvider: Provider } = componentBase;
  const provider: ThemeProvider = scope.provide(
    Provider.serviceKey,
    new Provider(scope, sectionTheme(bench.theme, background)),
  );
  scope.finish();
  return {
    scope,
    setBackground: (next) => {
      background = next;
      provider._setTheme(sectionTheme(bench.theme, background));
    },
    setTheme: (theme) => {
      provider._setTheme(sectionTheme(theme, background));
    },
  };
}

/** Puts the framework's services in order for this page, as SharePoint does before the first web part. */
export function createWorkbench(
  frameworks: Frameworks,
  scope: ServiceScope,
  facts: PageFacts,
  solution: readonly WebPartManifest[],
  { lang, theme, editing }: PageAddress,
  legacy: object,
): Workbench {
  const { pageContext, componentBase, webPartBase } = frameworks;
  const words = wordsIn(lang);
  scope.consume(pageContext.PageContext.serviceKey).initialize(pageContextFacts(facts, lang), legacy);
  scope.consume(webPartBase._PropertyPaneLoader.serviceKey)._propertyPaneController =
    createPropertyPane(words);
  scope.consume(componentBase.ThemeProvider.serviceKey)._setTheme(sectionTheme(theme, 'none'));
  const bench: Workbench = {
    facts,
    words,
    solution,
    manager: webPartBase._ClientSideWebPartManagerFactory.create(createHost(frameworks, scope)),
    theme,
    displayMode: editing && facts.mayEdit ? 2 : 1,
    openSection: (background) => sectionScope(frameworks, scope, bench, background),
  };
  return bench;
}
