import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { AllActions } from '../../application/all-actions/AllActions';
import { partLabel } from '../action-register/filterChoices';
import { choosePart, narrowing } from '../action-register/registerFilter';
import { useSurfaceStyles } from '../action-register/RegisterFailed';
import { Notice } from '../parts/Notice';
import { allActionsText } from '../text/allActionsText';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { inForumAlone, type AllAddress } from './allAddress';
import { filterNamesIn, forumNameIn, type AllNames } from './allNames';

interface AllNothingProps {
  readonly list: AllActions;
  readonly address: AllAddress;
  readonly names: AllNames;
  readonly onChange: (address: AllAddress) => void;
}

/** No rows: nothing could be read, a filter hides them, or there is nothing to do. */
export const AllNothing: React.FC<AllNothingProps> = (props) => {
  const { surface } = useSurfaceStyles();
  const { noForum } = useText(allActionsText);
  const { forums } = props.list;
  const unread = forums.length > 0 && forums.every(({ kind }) => kind === 'failed');
  return (
    <div className={surface}>
      {unread ? <Notice title={noForum.title} body={noForum.body} announced /> : <NothingThere {...props} />}
    </div>
  );
};

const NothingThere: React.FC<AllNothingProps> = (props) => {
  const { address, onChange } = props;
  const text = useText(allActionsText);
  const register = useText(registerText);
  const hiding = useHiding(props);
  if (hiding.length > 0) return <NothingFound {...props} hiding={hiding} />;
  if (address.filter.all === true) return <Notice title={text.empty.title} body={text.empty.body} />;
  return (
    <Notice title={text.allDone.title} body={text.allDone.body}>
      <Button appearance="primary" onClick={() => onChange({ ...address, filter: { all: true } })}>
        {register.allDone.action}
      </Button>
    </Notice>
  );
};

/** A part of the selection that hides rows, and the selection without it. */
interface Hiding {
  readonly label: string;
  readonly without: AllAddress;
}

function useHiding({ address, names }: AllNothingProps): readonly Hiding[] {
  const all = useText(allActionsText);
  const words = { register: useText(registerText), vocabulary: useText(vocabularyText) };
  const { forum, filter } = address;
  const known = filterNamesIn(names, forum);
  const parts = narrowing(filter).map((part) => ({
    label: partLabel(part, filter, known, words),
    without: { forum, filter: choosePart(filter, part, '') },
  }));
  const ofForum =
    forum === null
      ? []
      : [{ label: `${all.forum}: ${forumNameIn(names, forum)}`, without: inForumAlone(filter, null) }];
  return [...ofForum, ...parts];
}

const NothingFound: React.FC<AllNothingProps & { readonly hiding: readonly Hiding[] }> = (props) => {
  const { list, address, hiding, onChange } = props;
  const { nothingFound } = useText(registerText);
  const { notAContact } = useText(allActionsText);
  const labels = hiding.map(({ label }) => label).join(', ');
  const one = hiding.length === 1;
  const isNobody = address.filter.mine === true && list.forums.length === 0;
  return (
    <Notice
      title={one ? nothingFound.one(labels) : nothingFound.several(labels)}
      announced
      {...(isNobody ? { body: notAContact } : {})}
    >
      {!one &&
        hiding.map(({ label, without }) => (
          <Button key={label} size="small" onClick={() => onChange(without)}>
            {nothingFound.clearOne(label)}
          </Button>
        ))}
      <Button
        appearance="primary"
        onClick={() => onChange({ forum: null, filter: address.filter.all === true ? { all: true } : {} })}
      >
        {one ? nothingFound.clearOne(labels) : nothingFound.clearAll}
      </Button>
    </Notice>
  );
};
