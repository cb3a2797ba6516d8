/** Adds an action, or changes one's title, with none of the product's names for a writing. */
export async function writeOnListPage(
  site: { readonly url: string; readonly token: string },
  id: number | null,
  title: string,
): Promise<number> {
  const path = new URL(site.url).pathname;
  const items = `${site.url}/_api/web/getList('${path}/Lists/Actions')/items`;
  const headers = {
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json',
    authorization: `Bearer ${site.token}`,
  };
  const merging = { 'x-http-method': 'MERGE', 'if-match': '*' };
  const answer = await fetch(id === null ? items : `${items}(${id})`, {
    method: 'POST',
    headers: id === null ? headers : { ...headers, ...merging },
    body: JSON.stringify({ Title: title }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return id ?? ((await answer.json()) as { readonly Id: number }).Id;
}
