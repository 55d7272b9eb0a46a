import { Fragment } from 'preact';

/** Roles as the article words them. The dots stand outside of the isolates, or they would join the Arabic. */
export function Roles({ roles }: { readonly roles: readonly string[] }) {
  return (
    <p class="roles">
      {roles.map((role, index) => (
        <Fragment key={role}>
          {index > 0 && ' · '}
          <bdi lang="ar">{role}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
