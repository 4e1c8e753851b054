/** The demonstration county: invented people and registers, loaded through the same doors everyone uses. */
@NullMarked
package org.zhifa.exchange.demo;

import org.jspecify.annotations.NullMarked;
