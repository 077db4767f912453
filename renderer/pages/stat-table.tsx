/** A table of counts under its title. */
import type { ReactNode } from 'react';

interface StatTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}

export const StatTable = ({ title, head, children }: StatTableProps) => (
  <section>
    <h2>{title}</h2>
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);
