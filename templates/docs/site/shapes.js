/*
 * The types of an operation, and whether a value is one that a type allows: the same that the mock
 * says of a request. What is wrong is told by its place, a JSON pointer.
 */
"use strict";

specwright.shapes = (data) => {
  const { compact, kindOf } = snippetLiterals;
  const { entries, isObject, token } = specwright.values;
  const { words } = specwright;
  const deepest = 100;
  const anything = { type: "any" };

  /** The type behind references. */
  function resolve(type) {
    for (let step = 0; type.ref !== undefined && step < 32; step += 1) type = data.types[type.ref];
    return type;
  }

  // Numbers, exactly: a whole number of tenths to some power.

  function decimal(value) {
    const [, sign, whole, part = "", power = 0] = compact(value).match(
      /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i,
    );
    const digits = (whole + part).replace(/^0+(?=\d)/, "");
    const kept = digits.replace(/0+$/, "") || "0";
    const exponent = kept === "0" ? 0 : Number(power) - part.length + digits.length - kept.length;
    return { digits: BigInt(sign + kept), exponent };
  }

  /** Two numbers as whole numbers of the same unit. */
  function aligned(one, other) {
    const [a, b] = [decimal(one), decimal(other)];
    const unit = Math.min(a.exponent, b.exponent);
    return [a, b].map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - unit));
  }

  const isFinal = (value) => Number.isFinite(Number(compact(value)));
  const isWhole = (value) => decimal(value).exponent >= 0;
  const isSpelledWhole = (value) => /^-?\d+$/.test(compact(value));

  /** A text that equal values have in common, and no others: numbers are compared by value. */
  function canonical(value) {
    const kind = kindOf(value);
    if (kind === "number") {
      const { digits, exponent } = decimal(value);
      return `${digits}e${exponent}`;
    }
    if (kind === "array") return `[${value.map(canonical)}]`;
    if (kind !== "object") return compact(value);
    const members = entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
    return `{${members.sort()}}`;
  }
  const equal = (one, other) => canonical(one) === canonical(other);

  // Kinds

  function isPrimitive(value, kind) {
    const found = kindOf(value);
    if (kind === "integer") return found === "number" && isFinal(value) && isWhole(value);
    return found === kind && (kind !== "number" || isFinal(value));
  }

  function isEnumKind(value, { kind, values }) {
    if (kind !== "mixed") {
      return isPrimitive(value, kind) && (kind !== "integer" || isSpelledWhole(value));
    }
    const detail = (one) => kindOf(one) + (kindOf(one) === "number" && isSpelledWhole(one));
    return values.some((one) => detail(one) === detail(value));
  }

  /** Whether a value is of the kind that a type wants, whatever it holds. */
  function isKind(value, type, depth = 0) {
    if (depth > deepest) return false;
    const found = resolve(type);
    switch (found.type) {
      case "nullable":
        return value === null || isKind(value, found.inner, depth + 1);
      case "union":
        return found.variants.some((one) => isKind(value, one.type, depth + 1));
      case "enum":
        return isEnumKind(value, found);
      case "array":
      case "tuple":
        return Array.isArray(value);
      case "map":
      case "object":
        return kindOf(value) === "object";
      case "null":
        return value === null;
      case "any":
        return true;
      case "file":
        return kindOf(value) === "file";
      default:
        return isPrimitive(value, found.type);
    }
  }

  // Formats

  const formats = {
    "date-time": (text) => {
      const found =
        /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
          text,
        );
      return found !== null && formats.date(found[1]);
    },
    date: (text) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
      if (!year || month < 1 || month > 12 || day < 1) return false;
      return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    },
    uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
    email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
    uri: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text),
    ipv4: (text) => /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/.test(text),
    ipv6: (text) => /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`),
    byte: (text) =>
      /^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i.test(text.replace(/\s/g, "")),
  };

  function hasFormat(value, format) {
    if (typeof value === "string") return formats[format]?.(value) ?? true;
    if (!/^int(32|64)$/.test(format) || kindOf(value) !== "number") return true;
    if (!isSpelledWhole(value)) return true;
    const number = BigInt(compact(value));
    const most = 1n << (format === "int32" ? 31n : 63n);
    return -most <= number && number < most;
  }

  // The check

  const most = (what, size, low, high) => [
    ...(low !== undefined && size < low ? [words.atLeast(low, what)] : []),
    ...(high !== undefined && size > high ? [words.atMost(high, what)] : []),
  ];

  function brokenByText(value, type) {
    const found = most("character", [...value].length, type.minLength, type.maxLength);
    if (type.pattern !== undefined && value.length <= 200 && !matches(type.pattern, value)) {
      found.push(words.pattern(type.pattern));
    }
    return found;
  }

  /** Only patterns that take no time come with the data; one that cannot be read matches. */
  function matches(pattern, value) {
    try {
      return new RegExp(pattern).test(value);
    } catch {
      return true;
    }
  }

  function brokenByNumber(value, type) {
    const against = (limit, isBroken, message) => {
      if (limit === undefined) return [];
      return isBroken(...aligned(value, limit)) ? [message(compact(limit))] : [];
    };
    return [
      ...against(type.minimum, (a, b) => a < b, words.minimum),
      ...against(type.maximum, (a, b) => a > b, words.maximum),
      ...against(type.exclusiveMinimum, (a, b) => a <= b, words.above),
      ...against(type.exclusiveMaximum, (a, b) => a >= b, words.below),
      ...against(type.multipleOf, (a, b) => b && a % b !== 0n, words.multiple),
    ];
  }

  function brokenByList(value, type) {
    const found = most("item", value.length, type.minItems, type.maxItems);
    if (type.uniqueItems && new Set(value.map(canonical)).size < value.length) {
      found.push(words.unique);
    }
    return found;
  }

  function check(value, type, direction = "request") {
    // What is wrong with a value as a union is remembered: each variant of the union around it would
    // ask again, and so twice as often for every level between.
    const known = new Map();
    return faults(value, type, "", 0);

    function faults(value, type, at, depth) {
      const found = resolve(type);
      const wrong = (message) => [{ pointer: at, message }];
      const other = () => wrong(words.mustBe(words.typeName(found)));
      if (depth > deepest) return wrong(words.jsonDeep);
      switch (found.type) {
        case "nullable":
          return value === null ? [] : faults(value, found.inner, at, depth);
        case "enum":
          if (found.values.some((one) => equal(one, value))) return [];
          return found.open && isEnumKind(value, found) ? [] : other();
        case "union":
          return remembered(value, found, depth).map(({ pointer, message }) => ({
            pointer: at + pointer,
            message,
          }));
        case "array":
        case "tuple":
          return Array.isArray(value) ? ofList(value, found, at, depth) : other();
        case "map":
        case "object":
          return kindOf(value) === "object" ? ofObject(value, found, at, depth) : other();
        case "null":
          return value === null ? [] : other();
        case "any":
          return [];
        case "file":
          return ["file", "string"].includes(kindOf(value)) ? [] : other();
        default: {
          if (!isPrimitive(value, found.type)) return other();
          const limits = typeof value === "string" ? brokenByText : brokenByNumber;
          const broken = typeof value === "boolean" ? [] : limits(value, found);
          if (!hasFormat(value, found.format)) broken.push(words.mustBe(words.typeName(found)));
          return broken.flatMap(wrong);
        }
      }
    }

    function ofList(value, type, at, depth) {
      const { items, rest } = type;
      if (
        type.type === "tuple" &&
        (value.length < items.length || (!rest && value.length > items.length))
      ) {
        return [{ pointer: at, message: words.mustBe(words.typeName(type)) }];
      }
      const itemOf = (index) => (type.type === "array" ? items : (items[index] ?? rest));
      return [
        ...brokenByList(value, type).map((message) => ({ pointer: at, message })),
        ...value.flatMap((one, index) => faults(one, itemOf(index), `${at}/${index}`, depth + 1)),
      ];
    }

    function ofObject(value, type, at, depth) {
      const members = entries(value);
      if (type.type === "map") {
        return [
          ...most("member", members.length, type.minProperties, type.maxProperties).map(
            (message) => ({ pointer: at, message }),
          ),
          ...members.flatMap(([key, one]) => faults(one, type.values, at + token(key), depth + 1)),
        ];
      }
      const known = new Map(type.properties.map((one) => [one.name, one]));
      const given = new Set(members.map(([key]) => key));
      const missing = type.properties.filter(
        ({ name, required, readOnly, writeOnly }) =>
          required && !given.has(name) && !(direction === "response" ? writeOnly : readOnly),
      );
      return [
        ...missing.map(({ name }) => ({ pointer: at + token(name), message: words.missing })),
        ...members.flatMap(([key, one]) => {
          const here = at + token(key);
          const property = known.get(key);
          if (!property && type.additional === false) {
            return [{ pointer: here, message: words.unknown }];
          }
          if (property?.readOnly && direction === "request") {
            return [{ pointer: here, message: words.readOnly }];
          }
          return faults(one, property?.type ?? type.additional ?? anything, here, depth + 1);
        }),
      ];
    }

    function remembered(value, union, depth) {
      if (typeof value !== "object" || value === null) return ofUnion(value, union, depth);
      const ofValue = known.get(value) ?? new Map();
      known.set(value, ofValue);
      if (!ofValue.has(union)) ofValue.set(union, ofUnion(value, union, depth));
      return ofValue.get(union);
    }

    /** What is wrong with a value as a union, at pointers from the value on. */
    function ofUnion(value, union, depth) {
      const chosen = tagged(value, union);
      // A discriminator that every variant has a value of says which variant each value is.
      const isClosed = !union.open && union.variants.every((one) => one.tags?.length);
      const unknown = isClosed && !chosen.length && tag(value, union);
      if (unknown) return unknown;
      const tried = [];
      for (const one of chosen.length ? chosen : union.variants) {
        const found = faults(value, one.type, "", depth);
        if (!found.length) return [];
        if (chosen.length || isKind(value, one.type)) tried.push(found);
      }
      if (tried.length === 1) return tried[0];
      if (!tried.length) return [{ pointer: "", message: words.mustBe(words.typeName(union)) }];
      return tag(value, union) ?? [{ pointer: "", message: words.noVariant(tried.length) }];
    }

    /** What is wrong with the member that should have told the variants apart. */
    function tag(value, { discriminator, variants }) {
      const tags = variants.flatMap((one) => one.tags ?? []);
      if (!discriminator || !isObject(value) || !tags.length) return undefined;
      const found = entries(value).find(([key]) => key === discriminator)?.[1];
      const pointer = token(discriminator);
      if (found === undefined) return [{ pointer, message: words.missing }];
      if (tags.some((one) => equal(one, found))) return undefined;
      return [{ pointer, message: words.mustBe(words.typeName({ type: "enum", values: tags })) }];
    }
  }

  /** The variants that the discriminator of a value selects; none where it says nothing. */
  function tagged(value, { discriminator, variants }) {
    const tag = discriminator && entries(value).find(([key]) => key === discriminator)?.[1];
    if (tag === undefined || tag === null) return [];
    return variants.filter((one) => one.tags?.some((known) => equal(known, tag)));
  }

  return { resolve, check, isKind, tagged };
};
