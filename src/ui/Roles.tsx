import { Fragment } from 'preact';
import { directionOf } from './direction';
import { tellingRoles } from './telling-roles';

/** Roles as the article words them. The dots stand outside of the isolates, or they would join the Arabic. */
export function Roles({ roles }: { readonly roles: readonly string[] }) {
  return (
    <p class="roles">
      {tellingRoles(roles).map((role, index) => (
        <Fragment key={role}>
          {index > 0 && ' · '}
          <bdi lang="ar" dir={directionOf(role)}>
            {role}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
