import { Fragment } from 'preact';
import { ArticleWords } from './ArticleWords';
import { tellingRoles } from './telling-roles';

/** Roles as the article words them. The dots stand outside of the isolates, or they would join the Arabic. */
export function Roles({ roles }: { readonly roles: readonly string[] }) {
  return (
    <p class="roles">
      {tellingRoles(roles).map((role, index) => (
        <Fragment key={role}>
          {index > 0 && ' · '}
          <ArticleWords words={role} />
        </Fragment>
      ))}
    </p>
  );
}
