package org.zhifa.documents;

import java.util.List;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.documents.paper.CheckPoint;

/**
 * What a module above knows of a round of review and the opinion prints: the checklist (审核内容), point by point. The
 * review module implements it.
 */
public interface ReviewPoints {

    /**
     * The points of one round, in order; empty if none were noted.
     *
     * @param round the entry of the case's review step
     */
    List<CheckPoint> of(CaseId id, UUID round);
}
