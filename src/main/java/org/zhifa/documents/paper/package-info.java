/**
 * The press: what a paper (执法文书) looks like. Records go in, PDF comes out; it knows no database and no case, and
 * whoever fills a record answers for its words. Templates are in {@code reports/}.
 */
@NullMarked
@NamedInterface("paper")
package org.zhifa.documents.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
