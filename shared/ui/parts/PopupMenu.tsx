import * as React from 'react';
import { Button, type ButtonProps } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const narrow = '@media (max-width: 480px)';

const useStyles = makeStyles({
  anchor: { position: 'relative', minWidth: 0 },
  loose: { [narrow]: { position: 'static' } },
  list: {
    position: 'absolute',
    zIndex: 10,
    top: '100%',
    minWidth: '200px',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: '70vh',
    overflowY: 'auto',
    margin: 0,
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  start: { left: 0 },
  end: { right: 0 },
  // Wherever its button has come to stand in a narrow window, it is not cut off by the edge.
  window: { right: 0, [narrow]: { top: 'auto', left: '12px', right: '12px' } },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: { flexShrink: 0, width: '16px' },
});

interface MenuChoice {
  readonly key: string;
  readonly label: string;
  /** Given where one of the choices is the present one. */
  readonly checked?: boolean;
  readonly act: () => void;
}

interface PopupMenuProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly align?: 'start' | 'end' | 'window';
  /** How the button that opens it looks. */
  readonly button: Pick<ButtonProps, 'appearance' | 'size' | 'icon' | 'iconPosition' | 'className'> & {
    readonly children?: string;
  };
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Keeps the focus inside an open menu, as the ARIA pattern for menus has it. */
function useMenuKeys(close: () => void) {
  const list = React.useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = items();
    const step = steps[event.key];
    if (event.key === 'Escape') close();
    else if (step === undefined) {
      if (event.key === 'Tab') close();
      return;
    } else all[step(all.indexOf(document.activeElement as HTMLButtonElement), all.length)]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return { list, items, onKeyDown };
}

/** A small menu of the panel's own: Fluent's brings positioning and portals that weigh more than the panel's steps. */
export const PopupMenu: React.FC<PopupMenuProps> = ({ label, choices, align = 'start', button }) => {
  const styles = useStyles();
  const [open, setOpen] = React.useState(false);
  const anchor = React.useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const { list, items, onKeyDown } = useMenuKeys(close);
  React.useEffect(() => {
    if (open) (list.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? items()[0])?.focus();
    // Only when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);
  const onBlur = (event: React.FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div
      ref={anchor}
      className={mergeClasses(styles.anchor, align === 'window' && styles.loose)}
      onBlur={onBlur}
    >
      <Button
        {...button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={mergeClasses(styles.list, styles[align])}
          onKeyDown={onKeyDown}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.key} choice={choice} onChosen={close} />
          ))}
        </div>
      )}
    </div>
  );
};

interface MenuItemProps {
  readonly choice: MenuChoice;
  readonly onChosen: () => void;
}

const MenuItem: React.FC<MenuItemProps> = ({ choice: { label, checked, act }, onChosen }) => {
  const styles = useStyles();
  const choose = () => {
    onChosen();
    act();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      className={styles.item}
      onClick={choose}
    >
      {checked !== undefined && (
        <span className={styles.mark}>{checked && <CheckmarkRegular aria-hidden />}</span>
      )}
      {label}
    </button>
  );
};
