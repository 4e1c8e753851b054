package org.zhifa.casework.deadline;

import java.time.LocalDate;

/** A longer period, with the approval the law asks for (延期审批). The role is the procedure's code, such as FZR. */
public record Extension(Period by, String role, String approver, LocalDate approvedOn, String reason) {

    public Extension {
        if (role.isBlank() || approver.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an extension needs an approver and a reason");
        }
    }
}
