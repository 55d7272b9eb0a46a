/** An article has few; a hostile text may have any number. */
const MOST_ROLES = 12;

/** Without those that stand in another as they are («قائد الفريق» in «قائد الفريق الإيطالي»), which tell nothing more. */
export function tellingRoles(roles: readonly string[]): readonly string[] {
  const first = roles.slice(0, MOST_ROLES);
  return first.filter((role) => !first.some((other) => other !== role && ` ${other} `.includes(` ${role} `)));
}

/** The one to name a person by: the longest, since «المتحدث باسم الوزارة» tells more than «الدكتور». */
export function mainRole(roles: readonly string[]): string | undefined {
  return roles.slice(0, MOST_ROLES).toSorted((one, other) => other.length - one.length)[0];
}
