-- Counters of the scorecards can be made anew: months that no complaint fills any more go.
grant delete on lianban.scorecard_month to "{database}_jobs";
