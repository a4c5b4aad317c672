/** A twin of the store of reports and corrections, in lists: slow, plain, without a database. */
import { type Correction, MOST_OPEN, type Report } from '../../src/domain/review.ts';
import type { ReviewStore } from '../../src/domain/stores.ts';

export function createNaiveReviews(): ReviewStore {
  let reports: Report[] = [];
  let corrections: Correction[] = [];
  const openOf = (claimId: string) =>
    reports.filter((one) => one.claimId === claimId && one.state === 'open');
  const setState = (claimId: string, state: Report['state']): void => {
    reports = reports.map((one) => (one.claimId === claimId ? { ...one, state } : one));
  };
  return {
    report: async (report) => {
      if (openOf(report.claimId).length >= MOST_OPEN.onClaim) return 'enough';
      if (reports.filter(({ state }) => state === 'open').length >= MOST_OPEN.inAll) return 'full';
      reports.push({ ...report, state: 'open' });
      return 'added';
    },
    open: async () => {
      const key = ({ reportedAt, id }: Report) => `${reportedAt} ${id}`;
      return reports.filter(({ state }) => state === 'open').sort((a, b) => (key(a) < key(b) ? -1 : 1));
    },
    decide: async ({ claimId, decision, correction }) => {
      const closed = openOf(claimId);
      if (closed.length > 0)
        reports = reports.filter((one) => one.claimId !== claimId || closed.includes(one));
      setState(claimId, decision);
      if (correction) corrections = [...corrections.filter((one) => one.claimId !== claimId), correction];
      return closed.length;
    },
    undo: async (claimId) => {
      const closed = reports.filter((one) => one.claimId === claimId && one.state !== 'open');
      const before = corrections.length;
      corrections = corrections.filter((one) => one.claimId !== claimId);
      if (closed.length === 0 && corrections.length === before) return null;
      setState(claimId, 'open');
      return { reopened: closed.length };
    },
    corrections: async () => [...corrections].sort((a, b) => (a.claimId < b.claimId ? -1 : 1)),
  };
}
