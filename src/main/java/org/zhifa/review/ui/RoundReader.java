package org.zhifa.review.ui;

import org.zhifa.identity.PersonId;

/** Who looks at the rounds of a case, and as what. */
record RoundReader(PersonId id, boolean handles, boolean reviews, boolean leads) {}
