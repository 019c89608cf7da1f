package endpoint

import code "github.com/sessiongen/sessiongen/internal/endpointcode"

// maxText bounds the strings that expressions build. No host or header comes near it.
const maxText = 1 << 14

// expr evaluates the expression that the reader stands before. Operands that are not set make the
// result of most functions not set.
func (e *evaluation) expr() value {
	switch op := e.byte(); op {
	case code.OpString:
		return stringValue(e.literal())
	case code.OpTrue, code.OpFalse:
		return boolValue(op == code.OpTrue)
	case code.OpVariable:
		n := e.number()
		if n >= len(e.vars) {
			e.bad = true
			return value{}
		}
		return e.vars[n]
	case code.OpTemplate:
		return e.template()
	case code.OpIsSet:
		return boolValue(e.expr().kind != kindNone)
	case code.OpNot:
		return boolValue(!e.expr().holds())
	case code.OpIsFalse:
		v := e.expr()
		return boolValue(v.kind == kindBool && v.n == 0)
	case code.OpEquals:
		v := e.expr()
		return boolValue(v.equal(e.expr()))
	case code.OpCoalesce:
		return e.coalesce()
	case code.OpIf:
		cond, yes, no := e.expr(), e.expr(), e.expr()
		if cond.holds() {
			return yes
		}
		return no
	case code.OpIndex:
		return e.listItem()
	case code.OpARNResource:
		return e.arnResource()
	case code.OpSubstring:
		return e.substring()
	case code.OpSplit:
		return e.split()
	case code.OpIsValidHostLabel:
		v, subdomains := e.expr(), e.expr()
		return boolValue(v.kind == kindString && isValidHostLabel(v.s, subdomains.holds()))
	case code.OpVirtualHostableBucket:
		v, subdomains := e.expr(), e.expr()
		return boolValue(v.kind == kindString && isVirtualHostableBucket(v.s, subdomains.holds()))
	default:
		return e.unary(op)
	}
}

// template joins its parts. It is not set if one of them is not.
func (e *evaluation) template() value {
	var buf [128]byte
	b, set := buf[:0], true
	for n := e.number(); n > 0 && !e.bad; n-- {
		v := e.expr()
		set = set && v.kind == kindString
		if len(b)+len(v.s) > maxText {
			e.bad = true
			break
		}
		b = append(b, v.s...)
	}
	if !set {
		return value{}
	}
	return stringValue(string(b))
}

// built is the value of a string that a function made, unless it is absurdly long.
func (e *evaluation) built(s string) value {
	if len(s) > maxText {
		e.bad = true
		return value{}
	}
	return stringValue(s)
}

func (e *evaluation) coalesce() value {
	var first value
	for n := e.number(); n > 0 && !e.bad; n-- {
		if v := e.expr(); first.kind == kindNone {
			first = v
		}
	}
	return first
}

func (e *evaluation) substring() value {
	v, start, stop, reverse := e.expr(), e.number(), e.number(), e.byte()
	if v.kind == kindString {
		if s, ok := substring(v.s, start, stop, reverse != 0); ok {
			return stringValue(s)
		}
	}
	return value{}
}

func (e *evaluation) split() value {
	v, delimiter, limit := e.expr(), e.expr(), e.number()
	if v.kind == kindString && delimiter.kind == kindString {
		if list, ok := split(v.s, delimiter.s, limit); ok {
			return value{kind: kindList, list: list}
		}
	}
	return value{}
}

func (e *evaluation) listItem() value {
	v, i := e.expr(), e.index()
	if i < 0 {
		i += len(v.list)
	}
	if uint(i) < uint(len(v.list)) {
		return stringValue(v.list[i])
	}
	return value{}
}

func (e *evaluation) arnResource() value {
	v, i := e.expr(), e.index()
	if v.kind == kindARN {
		if part, ok := resourcePart(v.s, i); ok {
			return stringValue(part)
		}
	}
	return value{}
}

// literal reads a reference into the string pool.
func (e *evaluation) literal() string {
	from, n := e.number(), e.number()
	if from+n > len(e.pool) {
		e.bad = true
		return ""
	}
	return e.pool[from : from+n]
}

// unary evaluates functions of one operand and the attributes of records.
func (e *evaluation) unary(op byte) value {
	v := e.expr()
	switch {
	case op >= code.OpPartitionName && op <= code.OpPartitionImplicitGlobalRegion && v.kind == kindPartition:
		return partitionAttr(&partitions[v.n], op)
	case op >= code.OpARNPartition && op <= code.OpARNResourceID && v.kind == kindARN:
		return e.arnAttr(v.s, op)
	case op >= code.OpURLScheme && op <= code.OpURLIsIP && v.kind == kindURL:
		return urlAttr(v.s, op)
	case op == code.OpPartition && v.kind == kindString:
		return value{kind: kindPartition, n: int32(max(partitionIndex(v.s), 0))}
	case op == code.OpParseARN && v.kind == kindString && isARN(v.s):
		return value{kind: kindARN, s: v.s}
	case op == code.OpParseURL && v.kind == kindString:
		if _, _, _, ok := splitURL(v.s); ok {
			return value{kind: kindURL, s: v.s}
		}
	case op == code.OpURIEncode && v.kind == kindString:
		return e.built(uriEncode(v.s))
	case op > code.OpURLIsIP:
		e.bad = true
	}
	return value{}
}

func partitionAttr(p *Partition, op byte) value {
	switch op {
	case code.OpPartitionDNSSuffix:
		return stringValue(p.DNSSuffix)
	case code.OpPartitionDualStackDNSSuffix:
		return stringValue(p.DualStackDNSSuffix)
	case code.OpPartitionSupportsFIPS:
		return boolValue(p.SupportsFIPS)
	case code.OpPartitionSupportsDualStack:
		return boolValue(p.SupportsDualStack)
	case code.OpPartitionImplicitGlobalRegion:
		return stringValue(p.ImplicitGlobalRegion)
	}
	return stringValue(p.Name)
}

func (e *evaluation) arnAttr(arn string, op byte) value {
	if op == code.OpARNResourceID {
		return value{kind: kindList, list: resourceList(arn)}
	}
	return stringValue(arnSection(arn, arnPartition+int(op-code.OpARNPartition)))
}

func urlAttr(url string, op byte) value {
	scheme, authority, path, _ := splitURL(url)
	switch op {
	case code.OpURLScheme:
		return stringValue(scheme)
	case code.OpURLAuthority:
		return stringValue(authority)
	case code.OpURLPath:
		return stringValue(path)
	case code.OpURLNormalizedPath:
		return stringValue(normalizedPath(path))
	}
	return boolValue(isIP(authority))
}
