/** A list as a file that the browser saves, kept in no cache. @param name without its ending */
export function listResponse(body: ReadableStream, name: string, csv: boolean): Response {
  return new Response(body, {
    headers: {
      'content-type': csv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${csv ? 'csv' : 'xlsx'}`)}`,
      'cache-control': 'no-store',
    },
  });
}
