package org.zhifa.review;

import org.zhifa.identity.PersonId;

/**
 * Somebody who may review a case (审核人选).
 *
 * @param load how many rounds lie with the person now
 * @param pooled whether the person comes from the county's pool of lawyers (县法律人才库)
 */
public record Candidate(PersonId id, String name, int load, boolean pooled) {}
