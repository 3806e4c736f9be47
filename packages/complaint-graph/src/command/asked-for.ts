import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether nothing but the id is asked for of a field of the answer, on whatever type it stands: then there is nothing to read.
 *
 * @param field the field's name in the answer's types, such as `complaint`
 */
export function asksOnlyForId({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  const fieldsOf = (set: SelectionSetNode | undefined): readonly { readonly name: string; readonly set: SelectionSetNode | undefined }[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ name: selection.name.value, set: selection.selectionSet }];
      return fieldsOf(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet);
    });
  const asked = fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet)).filter(({ name }) => name === field);
  return asked.every(({ set }) => fieldsOf(set).every(({ name }) => name === 'id' || name === '__typename'));
}
