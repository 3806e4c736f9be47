/** What stands before the numbers of a level, in its prescribed place (REG-09); a name that says what the level says is not said twice. */
export function levelTitle(level: string, { place, name }: { readonly place: number; readonly name: string }): string {
  return name === '' || name === level ? `${place}. ${level}` : `${place}. ${level} ${name}`;
}
