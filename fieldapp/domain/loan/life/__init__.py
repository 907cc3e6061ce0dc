"""The life of a loan: its events, the ledger they move, and the state they replay to.

The door of this package, for whoever keeps loans (amounts are int minor units, days are dates, ids are any strings):

* `history.LoanHistory(terms, events=())` keeps one loan current. `add(event)` takes in one event and returns the
  `state.Totals` it moved (what was paid, waived, given up, held, recovered, by part): exactly what a ledger posts for
  the event, also when it was dated back, took another event back, or moved the splits of payments made before.
  `posting(event_id)` is the split of one money event as it stands now, `state()` the loan as a person reads it on the
  day of its last event, `state_on(day)` the same on another day, `payoff(day)` what settles it.
* `replay.Replay(terms)` is the work inside: `apply(event)` on top of the ones before (no back-dating, no undoing),
  `state(as_of)`, `payoff(on)`, `totals()`, `postings`.
* `replay.replay(terms, events)` and `replay.payoff(terms, events, on)` do it in one go.

What a loan can live through is in `events`: hand-overs, payments of several kinds, charges and their waivers, interest
forgiven, another rate, pauses, a new schedule for the rest (`Rescheduled`), bounced payments and refunds, the end of a
day, a write-off (money after it is recovered), and any of them taken back.

Errors: ValueError when money moves before anything was handed over, or when the rate of a loan changes whose interest
was fixed at hand-over; nothing else is refused, and no coin is dropped.
"""
