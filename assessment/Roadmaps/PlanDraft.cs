namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>A plan in the making that is changed in place: who starts when, what that takes of each quarter and year, what it is worth.</summary>
internal sealed class PlanDraft
{
    private readonly PlanModel _model;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly long[] _loads;
    private readonly int[] _running;
    private readonly long[] _money;
    private readonly long[] _fieldGains;

    public PlanDraft(PlanModel model)
    {
        _model = model;
        _starts = new int[model.Count];
        _ends = new int[model.Count];
        _loads = new long[model.Quarters + 1];
        _running = new int[model.Quarters + 1];
        _money = new long[model.Years];
        _fieldGains = new long[model.Fields.Length];
        Value = model.NothingDone;
    }

    private PlanDraft(PlanDraft other)
    {
        _model = other._model;
        _starts = [.. other._starts];
        _ends = [.. other._ends];
        _loads = [.. other._loads];
        _running = [.. other._running];
        _money = [.. other._money];
        _fieldGains = [.. other._fieldGains];
        Placed = other.Placed;
        Value = other.Value;
    }

    public PlanModel Model => _model;

    public PlanValue Value { get; private set; }

    /// <summary>Items that have a place.</summary>
    public ulong Placed { get; private set; }

    public int StartOf(int item) => _starts[item];

    /// <summary>Last quarter; 0: no place.</summary>
    public int EndOf(int item) => _ends[item];

    public bool Has(int item) => _starts[item] > 0;

    public long LoadOf(int quarter) => _loads[quarter];

    /// <summary>Of all quarters.</summary>
    public long HighestLoad() => _loads.Max();

    public int RunningIn(int quarter) => _running[quarter];

    public long MoneyOf(int year) => _money[year];

    public PlanDraft Copy() => new(this);

    /// <summary>Without any place.</summary>
    public void Clear()
    {
        Array.Clear(_starts);
        Array.Clear(_ends);
        Array.Clear(_loads);
        Array.Clear(_running);
        Array.Clear(_money);
        Array.Clear(_fieldGains);
        Placed = 0;
        Value = _model.NothingDone;
    }

    public void TakeOver(PlanDraft other)
    {
        other._starts.CopyTo(_starts, 0);
        other._ends.CopyTo(_ends, 0);
        other._loads.CopyTo(_loads, 0);
        other._running.CopyTo(_running, 0);
        other._money.CopyTo(_money, 0);
        other._fieldGains.CopyTo(_fieldGains, 0);
        Placed = other.Placed;
        Value = other.Value;
    }

    /// <summary>Better, or as good with the smaller starts in the order of the ids.</summary>
    public bool IsBetterThan(PlanDraft other) =>
        Value.CompareTo(other.Value) switch
        {
            > 0 => true,
            < 0 => false,
            _ => PlanStarts.Compare(_starts, other._starts) < 0,
        };

    /// <summary>After its prerequisites and milestones; <see cref="PlanModel.Quarters"/> + 1 or more while one of them has no place.</summary>
    public int Earliest(int item)
    {
        var earliest = _model.Precedence.First[item];
        foreach (var before in _model.Precedence.Before[item])
        {
            earliest = Math.Max(earliest, (_ends[before] == 0 ? PlanQuarters.Count : _ends[before]) + 1);
        }

        return earliest;
    }

    /// <summary>Before those that wait for it.</summary>
    public int Latest(int item)
    {
        var latest = _model.Precedence.Last[item];
        foreach (var after in _model.Precedence.After[item])
        {
            latest = _starts[after] == 0 ? latest : Math.Min(latest, _starts[after] - _model.Duration(item));
        }

        return latest;
    }

    /// <summary>Whether days, money and the number of measures suffice; windows and precedence aren't looked at.</summary>
    public bool HasRoom(int item, int start)
    {
        var (load, end) = (_model.Loads[item], start + _model.Duration(item) - 1);
        for (var quarter = start; quarter <= end; quarter++)
        {
            if (_running[quarter] >= _model.MaxParallel || _loads[quarter] + load > _model.Capacity)
            {
                return false;
            }
        }

        var money = _model.Money[item].PerYear(start);
        for (var year = 0; year < money.Length; year++)
        {
            if (_money[year] + money[year] > _model.Budget[year])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the plan would be worth with the item there; it must have no place yet.</summary>
    public PlanValue ValueWith(int item, int start)
    {
        var end = _ends[item] = start + _model.Duration(item) - 1;
        var gain = Value.Gain;
        foreach (var field in _model.FieldsOf[item])
        {
            gain += _model.Fields[field].Over(_ends, _model.Quarters) - _fieldGains[field];
        }

        _ends[item] = 0;
        return ValueWith(item, start, end, gain);
    }

    public void Place(int item, int start)
    {
        var end = start + _model.Duration(item) - 1;
        (_starts[item], _ends[item]) = (start, end);
        Placed |= 1UL << item;
        Take(item, start, end, sign: 1);
        Value = ValueWith(item, start, end, Value.Gain + Regain(item));
    }

    public void Remove(int item)
    {
        var (start, end) = (_starts[item], _ends[item]);
        (_starts[item], _ends[item]) = (0, 0);
        Placed &= ~(1UL << item);
        Take(item, start, end, sign: -1);
        var value = Value;
        Value = new(
            value.DutiesInTime - (IsInTime(item, end) ? 1 : 0),
            value.DutyDelay - _model.Delay(item, end) + _model.Delay(item, 0),
            value.Gain + Regain(item),
            value.CostCents - _model.Money[item].Total(start),
            value.FinishSum - end + _model.Quarters + 1
        );
    }

    private void Take(int item, int start, int end, int sign)
    {
        for (var quarter = start; quarter <= end; quarter++)
        {
            _loads[quarter] += sign * _model.Loads[item];
            _running[quarter] += sign;
        }

        var money = _model.Money[item].PerYear(start);
        for (var year = 0; year < money.Length; year++)
        {
            _money[year] += sign * money[year];
        }
    }

    private long Regain(int item)
    {
        var change = 0L;
        foreach (var field in _model.FieldsOf[item])
        {
            var now = _model.Fields[field].Over(_ends, _model.Quarters);
            change += now - _fieldGains[field];
            _fieldGains[field] = now;
        }

        return change;
    }

    private PlanValue ValueWith(int item, int start, int end, long gain) =>
        new(
            Value.DutiesInTime + (IsInTime(item, end) ? 1 : 0),
            Value.DutyDelay + _model.Delay(item, end) - _model.Delay(item, 0),
            gain,
            Value.CostCents + _model.Money[item].Total(start),
            Value.FinishSum + end - _model.Quarters - 1
        );

    private bool IsInTime(int item, int end) => _model.Deadline(item) is { } deadline && end <= deadline;
}
