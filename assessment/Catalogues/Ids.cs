namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A question's lasting key, e.g. <c>DA-05</c>: the same id means the same thing in every catalogue version.</summary>
public readonly record struct QuestionId(string Value) : IComparable<QuestionId>
{
    public int CompareTo(QuestionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A Prüffeld's lasting key, e.g. <c>online-zugang</c>.</summary>
public readonly record struct CheckFieldId(string Value) : IComparable<CheckFieldId>
{
    public int CompareTo(CheckFieldId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A measure's lasting key, e.g. <c>M-OZ-01</c>. Its ordinal order breaks ties.</summary>
public readonly record struct MeasureId(string Value) : IComparable<MeasureId>
{
    public int CompareTo(MeasureId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>The key of a kind of Fachbereich, e.g. <c>buergeramt</c>.</summary>
public readonly record struct DepartmentKindId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The key of a category of the outside view (Außensicht), e.g. <c>suche</c>.</summary>
public readonly record struct OutsideCategoryId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>What a cost depends on (Treiber), e.g. <c>beschaeftigte</c>.</summary>
public readonly record struct DriverId(string Value)
{
    public override string ToString() => Value;
}
