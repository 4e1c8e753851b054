package org.zhifa.casework;

/**
 * Says whether a case must pass legal review before it is decided (重大执法决定范围). Legal review implements it by the
 * unit's catalogue; casework asks it whenever a draft is written, sent, or put before those who decide.
 */
public interface ReviewScope {

    ScopeVerdict judge(ScopeQuestion question);
}
