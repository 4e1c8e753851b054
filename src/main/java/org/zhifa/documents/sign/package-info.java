/**
 * Signs papers electronically (电子签名): PAdES over PDF, with certificates the county issues to its units. It knows no
 * paper and no case; bytes go in, signed bytes come out.
 */
@NullMarked
package org.zhifa.documents.sign;

import org.jspecify.annotations.NullMarked;
