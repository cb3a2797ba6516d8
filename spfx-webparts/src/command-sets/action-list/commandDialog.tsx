import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { ActionId } from '@samverkansrummet/shared/lib/domain/action/action';
import { CommandDialog } from '@samverkansrummet/shared/lib/ui/list-command/CommandDialog';
import { PagePartFrame } from '@samverkansrummet/shared/lib/ui/page-part/PagePartFrame';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { connectionTo, pageClock, pageGuard, type PageGiven } from '../../page/PageConnection';
import { pageTheme } from '../../page/theme/pageTheme';

interface DialogGiven extends PageGiven {
  readonly command: 'ask' | 'answer';
  /** Server-relative. */
  readonly sitePath: string;
  readonly action: ActionId;
  readonly pageAddress: string;
  readonly theme: IReadonlyTheme | undefined;
  readonly locale: string;
}

/** Opens a command's dialog over the list page; nothing of it is left when it has been closed. */
export async function openCommandDialog(given: DialogGiven): Promise<void> {
  const { useCases, forums } = await connectionTo(given);
  const forum = forums.add(given.sitePath);
  const element = document.body.appendChild(document.createElement('div'));
  const close = (): void => {
    ReactDom.unmountComponentAtNode(element);
    element.remove();
  };
  const { command, action, pageAddress } = given;
  ReactDom.render(
    <PagePartFrame
      theme={pageTheme(given.theme)}
      language={languageOf(given.locale)}
      clock={pageClock}
      guard={pageGuard}
    >
      <CommandDialog
        {...{ command, forum, action, pageAddress }}
        desk={useCases.actionDesk(forum)}
        onClose={close}
      />
    </PagePartFrame>,
    element,
  );
}
