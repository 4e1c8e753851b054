package org.zhifa.documents;

import java.util.List;
import java.util.Optional;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.documents.paper.Paper;
import org.zhifa.identity.Actor;
import org.zhifa.shared.Refusal;

/** Makes one type of paper (文书) out of what the case holds. */
interface PaperMaker {

    /** The paper's code in the catalogue. */
    String type();

    /** The steps, done and agreed to, that this paper documents; each gets its own, the oldest first. */
    List<StepLine> documented(CaseMatter matter);

    /** Why there is no such paper yet, said when {@link #documented} is empty. */
    Refusal tooEarly(CaseMatter matter);

    Paper paper(CaseMatter matter, StepLine step);

    /** The paper of a step that is not done yet, as it would read now; nothing if nothing can be said yet. */
    Optional<Paper> proposal(CaseMatter matter);

    /** Officers of the case make out its papers. */
    default boolean isMadeBy(CaseMatter matter, Actor actor) {
        return matter.details().handlers().contains(actor.id());
    }
}
