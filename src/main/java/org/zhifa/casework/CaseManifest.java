package org.zhifa.casework;

import org.zhifa.casework.procedure.Procedure;

/**
 * What a module above keeps of a case, as one digest (证据清单). The evidence module implements it: a decision is bound to its
 * draft and to this, and casework has never heard of files.
 */
public interface CaseManifest {

    /**
     * SHA-256 in hex over the digests of all evidence of the case, in a fixed order.
     *
     * @param procedure tells which steps gather evidence
     */
    String digestOf(CaseId id, Procedure procedure);
}
