import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

/** The number of unread notices, kept up by server-sent events; a new one also refreshes the page's data, forms untouched. */
export function useLiveNotices(fromPage: number | null): number | null {
  const [unread, setUnread] = useState(fromPage);
  const revalidator = useRevalidator();
  const revalidate = useRef(revalidator.revalidate);
  revalidate.current = revalidator.revalidate;
  useEffect(() => setUnread(fromPage), [fromPage]);
  useEffect(() => {
    const source = new EventSource('/notices/live');
    let newest: string | null = null;
    source.addEventListener('notices', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as { unread: number; newest: string | null };
      setUnread(told.unread);
      if (newest !== null && told.newest !== newest) revalidate.current();
      newest = told.newest ?? '';
    });
    return () => source.close();
  }, []);
  return unread;
}
