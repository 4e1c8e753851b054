package org.zhifa.casework;

import java.util.List;
import org.zhifa.casework.procedure.Procedure;

/**
 * What a module above keeps of a case and legal review must have seen (证据清单). Evidence and papers implement it: a
 * decision is bound to its draft and to all of these, and casework has never heard of files.
 */
public interface CaseManifest {

    /**
     * What there is now.
     *
     * @param procedure tells which steps belong to what review sees
     */
    List<ManifestItem> items(CaseId id, Procedure procedure);
}
