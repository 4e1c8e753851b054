package org.zhifa.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What went wrong, as a sentence: the law's no, a colleague who was faster, a right one lacks, or an incident. */
record Problem(String key, Object[] words, @Nullable LegalBasis article) {

    private static final Logger log = LoggerFactory.getLogger(Problem.class);

    static Problem of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return new Problem(refusal.messageKey(), refusal.words(), refusal.basis());
                }
                case OptimisticLockingFailureException _ -> {
                    return new Problem("problem.changedMeanwhile", new Object[0], null);
                }
                case AccessDeniedException _ -> {
                    return new Problem("problem.notAllowed", new Object[0], null);
                }
                default -> {
                    // What wraps it does not matter.
                }
            }
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {}", incident, thrown);
        return new Problem("problem.unexpected", new Object[] {incident}, null);
    }

    String sentence(UI ui) {
        return ui.getTranslation(key, words);
    }

    @Nullable
    String basis(UI ui) {
        return article == null ? null : ui.getTranslation("problem.basis", article);
    }
}
