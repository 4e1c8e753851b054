package org.zhifa.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;

/**
 * A paper that was made out (已制作的文书); its bytes never change.
 *
 * @param type its code in the catalogue, for example {@code CF-JDS}
 * @param number none for papers that bear none, such as the record of a scene
 * @param sha256 of the PDF, in hex
 * @param prints how many copies were printed so far
 */
public record IssuedPaper(
        PaperId id,
        CaseId caseId,
        String type,
        @Nullable String number,
        LocalDate issuedOn,
        String sha256,
        int prints) {}
