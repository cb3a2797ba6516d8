import * as React from 'react';
import { Link } from '@fluentui/react-link';
import { useNavigationIfAny, type Navigation } from './navigation';
import { writeRoute, type Route } from './route';

interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly tabIndex?: number;
  /** What it leads to, where the words shown are too few to tell. */
  readonly label?: string;
  readonly linkRef?: (link: HTMLAnchorElement | null) => void;
  readonly onFocus?: () => void;
}

/** A link to another screen: a real address, so that it can be opened, copied and gone back from. */
export const RouteLink: React.FC<RouteLinkProps> = ({ to, linkRef, label, children, ...rest }) => {
  const navigation = useNavigationIfAny();
  return (
    <Link
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(linkRef === undefined ? {} : { ref: linkRef })}
      {...addressed(navigation, to)}
    >
      {children}
    </Link>
  );
};

interface Addressed {
  readonly href: string;
  readonly onClick?: (event: React.MouseEvent) => void;
}

function addressed(navigation: Navigation | null, to: Route): Addressed {
  if (navigation?.linkTo === undefined) return { href: `#${writeRoute(to)}` };
  return {
    href: navigation.linkTo(to),
    onClick: (event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      navigation.go(to);
    },
  };
}

/** In a window or tab of its own, as the person asks the browser for. */
const opensElsewhere = (event: React.MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
