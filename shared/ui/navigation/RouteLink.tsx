import * as React from 'react';
import { Link } from '@fluentui/react-link';
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
export const RouteLink: React.FC<RouteLinkProps> = ({ to, linkRef, label, children, ...rest }) => (
  <Link
    {...rest}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(linkRef === undefined ? {} : { ref: linkRef })}
    href={`#${writeRoute(to)}`}
  >
    {children}
  </Link>
);
