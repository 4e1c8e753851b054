/**
 * Legal review of major decisions (重大执法决定法制审核). What officers lay before review arrives here with the case's own
 * announcement; {@link org.zhifa.review.LegalReview} is what a reviewer does with it. Announces {@link
 * org.zhifa.review.ReviewEvent}s.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "shared",
            "tenancy",
            "identity",
            "registry",
            "casework",
            "casework :: *",
            "evidence",
            "documents",
            "documents :: paper"
        })
package org.zhifa.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
